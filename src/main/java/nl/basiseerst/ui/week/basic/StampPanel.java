package nl.basiseerst.ui.week.basic;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.roster.Prepared;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.TypedField;
import nl.basiseerst.ui.week.Notice;
import nl.basiseerst.ui.week.SidePanel;
import nl.basiseerst.ui.week.Told;
import nl.basiseerst.ui.week.WeekSpelling;
import nl.basiseerst.ui.week.WorkProgress;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;

/// Which weeks to make from the basic schedule, and what that comes to, before it is done.
final class StampPanel {

    private final StampViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final FormField<IsoWeek> first;
    private final FormField<IsoWeek> last;
    private final CheckBox replace = new CheckBox();
    private final VBox preview = new VBox();
    private final SidePanel node;
    private boolean showing;

    StampPanel(StampViewModel model, Desk desk, Texts texts, Runnable closed) {
        this.model = model;
        this.desk = desk;
        this.texts = texts;
        first =
                new TypedField<>(texts, WeekSpelling.near(this::lookedAt), model::setFirst)
                        .named("basic.field.first")
                        .known("stamp-first");
        last =
                new TypedField<>(texts, WeekSpelling.near(this::lookedAt), model::setLast)
                        .named("basic.field.last")
                        .known("stamp-last");
        FlowPane lengths =
                new FlowPane(8, 8, length("stamp-quarter", 13), length("stamp-year", 52));
        replace.setId("stamp-replace");
        replace.textProperty().bind(texts.of("basic.stamp.replace"));
        replace.setWrapText(true);
        replace.setMinHeight(CheckBox.USE_PREF_SIZE);
        replace.selectedProperty()
                .subscribe(
                        (_, on) -> {
                            if (!showing) {
                                model.setReplace(on);
                            }
                        });
        preview.setId("stamp-preview");
        preview.getStyleClass().add("stamp-preview");
        VBox form = new VBox(first, last, lengths, replace, preview);
        form.getStyleClass().add("inspector-form");
        node = new SidePanel(texts, "basic.stamp.title", closed, form, foot());
        node.setId("stamp-panel");
        model.orderProperty().subscribe(this::show);
        model.rehearsal().preparedProperty().subscribe(_ -> tell());
        model.doneProperty().subscribe(_ -> tell());
        texts.messagesProperty().subscribe((_, _) -> tell());
    }

    SidePanel node() {
        return node;
    }

    /// Puts the keyboard on the first field.
    void begin() {
        first.focusEditor();
    }

    private LocalDate lookedAt() {
        StampOrder order = model.orderProperty().get();
        return order == null ? desk.today() : order.first().monday();
    }

    private Button length(String id, int weeks) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of("basic.stamp.length", weeks));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> model.setWeeks(weeks));
        return button;
    }

    private Node foot() {
        Button stamp = new Button();
        stamp.setId("stamp-go");
        stamp.getStyleClass().add("accent");
        stamp.textProperty().bind(texts.of("basic.stamp.go"));
        stamp.setMinWidth(Button.USE_PREF_SIZE);
        stamp.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !canStamp(),
                                model.rehearsal().preparedProperty(),
                                model.rehearsal().carryingProperty()));
        stamp.setOnAction(_ -> model.stamp());
        Button undo = new Button();
        undo.setId("stamp-undo");
        undo.setGraphic(new Icon(Feather.ROTATE_CCW, undo));
        undo.textProperty().bind(texts.of("ui.undo"));
        undo.setMinWidth(Button.USE_PREF_SIZE);
        undo.visibleProperty().bind(model.doneProperty().isNotNull());
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(_ -> model.undo());
        FlowPane buttons = new FlowPane(8, 8, stamp, undo);
        VBox foot = new VBox(8, new WorkProgress(model.rehearsal(), texts), buttons);
        foot.getStyleClass().add("inspector-buttons");
        foot.setMinHeight(VBox.USE_PREF_SIZE);
        return foot;
    }

    private boolean canStamp() {
        Prepared<StampPlan> prepared = model.rehearsal().preparedProperty().get();
        return prepared != null
                && !prepared.plan().isEmpty()
                && !model.rehearsal().carryingProperty().get();
    }

    private void show(@Nullable StampOrder order) {
        if (order != null) {
            showing = true;
            first.show(order.first());
            last.show(order.last());
            replace.setSelected(order.existing() == Existing.REPLACE);
            showing = false;
        }
    }

    private void tell() {
        preview.getChildren().clear();
        Notice done = model.doneProperty().get();
        Prepared<StampPlan> prepared = model.rehearsal().preparedProperty().get();
        Shown shown = desk.shownProperty().get();
        if (done != null) {
            Label sentence = words(texts.now(done.key(), done.details().toArray()), "stamp-line");
            sentence.setId("stamp-done");
            sentence.setGraphic(new Icon(Feather.CHECK_CIRCLE, sentence));
            preview.getChildren().add(sentence);
            if (node.getScene() != null) {
                first.focusEditor(); // the button that was pressed can be pressed no more
            }
        } else if (prepared != null && shown != null) {
            StampWords words = new StampWords(texts.messages(), shown.plan());
            for (Told line : words.lines(prepared.plan())) {
                preview.getChildren().add(words(line.text(), "stamp-line"));
                line.details()
                        .forEach(
                                detail -> preview.getChildren().add(words(detail, "stamp-detail")));
            }
        }
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
