package nl.basiseerst.ui.offer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.calibration.CountLabels;
import nl.basiseerst.application.words.CountWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.calibration.CalibrateDemand;
import nl.basiseerst.domain.calibration.CountedActivity;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormSection;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a table of counts holds: its days, what its names stand for, and each activity beside its
/// norm.
final class CountsFound extends VBox {

    private static final double NAME_EM = 18;

    private final CountsViewModel model;
    private final Texts texts;
    private final VBox days = new VBox();
    private final FieldGrid names = new FieldGrid(NAME_EM);
    private final VBox rows = new VBox();

    CountsFound(CountsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("counts-content");
        days.setId("counts-days");
        days.getStyleClass().add("counts-days");
        rows.setId("counts-rows");
        rows.getStyleClass().add("counts-rows");
        getChildren()
                .addAll(
                        done(),
                        days,
                        new FormSection(texts, "counts.match", names)
                                .hint(texts.of("counts.match.about")),
                        new FormSection(texts, "counts.compared", rows)
                                .hint(texts.of("counts.compared.about")));
        model.labelsProperty().subscribe(_ -> showNames());
        model.outcomeProperty().subscribe(_ -> showRows());
        model.shownProperty().subscribe((_, _) -> showRows()); // perhaps taken over by now
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            showNames();
                            showRows();
                        });
    }

    private Label done() {
        Label done =
                CountsPage.words(
                        "counts-done",
                        Bindings.createStringBinding(
                                this::doneText, model.takenProperty(), texts.messagesProperty()));
        done.setId("counts-done");
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        done.setMaxWidth(Double.MAX_VALUE);
        CountsPage.showOnly(done, model.takenProperty().greaterThan(0));
        return done;
    }

    private String doneText() {
        int taken = model.takenProperty().get();
        return taken == 1
                ? texts.now("counts.accepted.one")
                : texts.now("counts.accepted", Integer.toString(taken));
    }

    private void showNames() {
        Map<String, String> activities = new HashMap<>();
        List<Optional<String>> values = new ArrayList<>();
        values.add(Optional.empty());
        for (Activity activity : model.activities()) {
            activities.put(activity.id(), activity.name());
            values.add(Optional.of(activity.id()));
        }
        List<ChoiceField<Optional<String>>> fields = new ArrayList<>();
        for (CountLabels.Label label : model.labelsProperty().get()) {
            ChoiceField<Optional<String>> field =
                    new ChoiceField<>(
                            texts,
                            values,
                            (messages, id) -> name(messages, activities, id),
                            id -> {
                                model.match(label, id);
                            });
            field.named("counts.label", label.label(), label.contacts())
                    .known("match-" + fields.size());
            field.show(model.chosen(label));
            fields.add(field);
        }
        names.show(fields);
    }

    private static String name(
            Messages messages, Map<String, String> activities, Optional<String> id) {
        return id.map(one -> activities.getOrDefault(one, one))
                .orElseGet(() -> messages.text("counts.left-out"));
    }

    private void showRows() {
        CalibrateDemand.@Nullable Outcome found = model.outcomeProperty().get();
        days.getChildren().clear();
        rows.getChildren().clear();
        if (found == null) {
            return;
        }
        CountWords words = new CountWords(texts.messages());
        words.period(found, model.limits()).forEach(s -> days.getChildren().add(said(s)));
        Map<String, String> known = new HashMap<>();
        model.activities().forEach(activity -> known.put(activity.id(), activity.name()));
        for (CountedActivity counted : found.activities()) {
            String name = known.getOrDefault(counted.activity(), counted.activity());
            rows.getChildren().add(new CountedRow(model, texts, found.wholeYear(), counted, name));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(said(texts.now("counts.compared.none")));
        }
    }

    private static Label said(String sentence) {
        Label said = new Label(sentence);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        return said;
    }
}
