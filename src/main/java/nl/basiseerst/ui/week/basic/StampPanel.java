package nl.basiseerst.ui.week.basic;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.roster.Prepared;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.TypedField;
import nl.basiseerst.ui.week.Notice;
import nl.basiseerst.ui.week.RehearsalFoot;
import nl.basiseerst.ui.week.RehearsalLines;
import nl.basiseerst.ui.week.SidePanel;
import nl.basiseerst.ui.week.WeekSpelling;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Which weeks to make from the basic schedule, and what that comes to, before it is done.
final class StampPanel {

    private final StampViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final FormField<IsoWeek> first;
    private final FormField<IsoWeek> last;
    private final CheckBox replace = new CheckBox();
    private final RehearsalLines preview = new RehearsalLines("stamp");
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
        VBox form = new VBox(first, last, lengths, replace, preview);
        form.getStyleClass().add("inspector-form");
        RehearsalFoot foot =
                new RehearsalFoot(
                        "stamp",
                        "basic.stamp.go",
                        texts,
                        model.rehearsal(),
                        model.doneProperty(),
                        model::stamp,
                        model::undo);
        node = new SidePanel(texts, "basic.stamp.title", closed, form, foot);
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
        Notice done = model.doneProperty().get();
        Prepared<StampPlan> prepared = model.rehearsal().preparedProperty().get();
        Shown shown = desk.shownProperty().get();
        if (done != null) {
            preview.done(done, texts);
            if (node.getScene() != null) {
                first.focusEditor(); // the button that was pressed can be pressed no more
            }
        } else {
            preview.tell(
                    prepared == null || shown == null
                            ? List.of()
                            : new StampWords(texts.messages(), shown.plan())
                                    .lines(prepared.plan()));
        }
    }
}
