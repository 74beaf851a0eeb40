package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Names;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.SessionLetter;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The extra offer inside a basic block: what is there, with its minutes, and a menu to add to it.
final class ExtraWorkEditor extends VBox {

    private final BlockForm form;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final MenuButton add = new MenuButton();
    private List<Line> shown = List.of();
    private @Nullable String block;

    private record Line(String activity, FormField<Integer> minutes, Node node) {}

    ExtraWorkEditor(BlockForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        getStyleClass().add("extra-work");
        managedProperty().bind(visibleProperty());
        lines.getStyleClass().add("extra-work");
        lines.managedProperty().bind(lines.visibleProperty());
        Label title = new Label();
        title.getStyleClass().add("form-label");
        title.textProperty().bind(texts.of("week.field.extra"));
        add.setId("extra-add");
        add.textProperty().bind(texts.of("week.field.extra.add"));
        add.setGraphic(new Icon(Feather.PLUS, add));
        getChildren().addAll(title, lines, add);
    }

    /// Shows what can be added, with the keyboard on it; on what is there if that is everything.
    void begin() {
        if (isVisible() && !add.isDisabled()) {
            add.requestFocus();
            add.show();
        } else if (isVisible() && !shown.isEmpty()) {
            shown.getFirst().minutes().focusEditor();
        }
    }

    void fill(Block of, PracticePlan plan) {
        setVisible(form.takesExtra());
        List<String> activities = of.extra().stream().map(ExtraWork::activity).toList();
        if (!of.id().equals(block)
                || !activities.equals(shown.stream().map(Line::activity).toList())) {
            block = of.id();
            Names names = new Names(plan);
            shown = activities.stream().map(a -> line(a, names.activity(a).name())).toList();
            lines.getChildren().setAll(shown.stream().map(Line::node).toList());
            lines.setVisible(!shown.isEmpty());
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).minutes().show((int) Math.round(of.extra().get(i).minutes()));
        }
        List<MenuItem> items = new ArrayList<>();
        for (Activity activity : form.extraToAdd()) {
            MenuItem item = new MenuItem(activity.name());
            item.setId("extra-add-" + activity.id());
            item.setOnAction(_ -> add(activity.id()));
            items.add(item);
        }
        add.getItems().setAll(items);
        add.setDisable(items.isEmpty());
    }

    private void add(String activity) {
        form.addExtra(activity);
        shown.stream()
                .filter(line -> line.activity().equals(activity))
                .findFirst()
                .ifPresent(line -> line.minutes().focusEditor());
    }

    private Line line(String activity, String name) {
        FormField<Integer> minutes =
                new TypedField<>(texts, Spellings.whole(), typed -> form.setExtra(activity, typed))
                        .named("week.field.extra.minutes", name)
                        .known("extra-minutes-" + activity);
        Button remove = new Button();
        remove.setId("extra-remove-" + activity);
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setGraphic(new Icon(Feather.X, remove));
        String spoken = texts.now("week.field.extra.remove", name);
        remove.setAccessibleText(spoken);
        remove.setTooltip(new Tip(spoken));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(
                _ -> {
                    add.requestFocus(); // this button goes
                    form.removeExtra(activity);
                });
        HBox.setHgrow(minutes, Priority.ALWAYS);
        HBox line = new HBox(new SessionLetter(texts, SessionOffer.EXTRA), minutes, remove);
        line.getStyleClass().add("extra-line");
        return new Line(activity, minutes, line);
    }
}
