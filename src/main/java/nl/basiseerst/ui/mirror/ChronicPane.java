package nl.basiseerst.ui.mirror;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.mirror.PohFormula;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fields for how many patients have a condition of the POH-S formula. Numbers only, and not kept.
final class ChronicPane extends TitledPane {

    private static final double FIELD_EM = 14;

    private final MirrorViewModel model;
    private final Texts texts;
    private final FieldGrid fields = new FieldGrid(FIELD_EM);
    private final Map<PohFormula.Condition, TypedField<Optional<Integer>>> byCondition =
            new LinkedHashMap<>();

    ChronicPane(MirrorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("mirror-chronic");
        textProperty().bind(texts.of("mirror.chronic"));
        setExpanded(false);
        setAnimated(false);
        Label about = RowPane.said("muted", "");
        about.textProperty().bind(texts.of("mirror.chronic.about"));
        VBox content = new VBox(about, fields);
        content.getStyleClass().add("mirror-chronic");
        setContent(content);
        model.conditionsProperty().subscribe(this::fill);
        model.imageProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    private void fill(List<PohFormula.Condition> conditions) {
        byCondition.clear();
        for (PohFormula.Condition condition : conditions) {
            TypedField<Optional<Integer>> field =
                    new TypedField<>(
                            texts,
                            number().orNothing(),
                            typed -> {
                                model.count(condition, typed);
                                show(); // what was typed is what holds now
                            });
            field.known("chronic-" + condition.id());
            byCondition.put(condition, field);
        }
        fields.show(List.copyOf(byCondition.values()));
        show();
    }

    private void show() {
        MirrorViewModel.Image image = model.imageProperty().get();
        int patients = image == null ? 0 : image.seen().patients();
        byCondition.forEach(
                (condition, field) -> {
                    String assumed = Integer.toString(condition.assumed(patients));
                    field.titled(
                            texts.now(
                                    "mirror.chronic.field",
                                    condition.prevalence().name(),
                                    assumed));
                    field.show(model.counted(condition));
                });
    }

    private static Spelling<Integer> number() {
        Spelling<Integer> whole = Spellings.whole();
        return new Spelling<>(
                typed -> {
                    int value = whole.read().apply(typed);
                    if (value < 0) {
                        throw new Mistyped("form.whole");
                    }
                    return value;
                },
                whole.write());
    }
}
