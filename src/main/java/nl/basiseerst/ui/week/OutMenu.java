package nl.basiseerst.ui.week;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What goes out of the window: on paper, and as a file.
final class OutMenu extends MenuButton {

    private final WeekViewModel model;
    private final Texts texts;

    OutMenu(WeekViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("week-print");
        setGraphic(new Icon(Feather.PRINTER, this));
        name(this, texts, "week.print");
    }

    /// Leaves the name to who points at it or hears it: the toolbar keeps to one line.
    static void name(MenuButton button, Texts texts, String key) {
        button.accessibleTextProperty().bind(texts.of(key));
        Tooltip name = new Tip();
        name.textProperty().bind(texts.of(key));
        button.setTooltip(name);
        button.setMinWidth(USE_PREF_SIZE);
    }

    /// @param print shows a sheet
    void addPaper(Consumer<Printable> print) {
        paper("all", () -> texts.now("week.print.everyone"))
                .setOnAction(_ -> print.accept(new Printable.Week(model.week())));
        paper("internal", () -> texts.now("week.print.internal"))
                .setOnAction(_ -> print.accept(new Printable.InternalWeek(model.week())));
        paper("member", () -> texts.now("week.print.member", member()))
                .setOnAction(
                        _ ->
                                model.member()
                                        .map(m -> new Printable.MemberWeek(m.id(), model.week()))
                                        .ifPresent(print));
        paper("day", () -> texts.now("week.print.day", new Terms(texts.messages()).date(date())))
                .setOnAction(_ -> print.accept(new Printable.Day(date())));
        paper("rooms", () -> texts.now("week.print.rooms"))
                .setOnAction(_ -> print.accept(new Printable.Rooms(model.week())));
    }

    /// @param opener opens the form for a file
    void addFiles(Consumer<ExportViewModel.What> opener) {
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        name(this, texts, "week.out");
        for (ExportViewModel.What what : ExportViewModel.What.values()) {
            item("week-export-" + what, () -> texts.now("export.what." + what, member()))
                    .setOnAction(_ -> opener.accept(what));
        }
    }

    private MenuItem paper(String what, Supplier<String> words) {
        return item("week-print-" + what, words);
    }

    private MenuItem item(String id, Supplier<String> words) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.setMnemonicParsing(false);
        item.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                words::get, model.cursorProperty(), texts.messagesProperty()));
        getItems().add(item);
        return item;
    }

    /// The name of whoever is at the cursor.
    private String member() {
        return model.member().map(Member::name).orElse("\u2013");
    }

    /// The day at the cursor, or the first of the week.
    private LocalDate date() {
        Cursor cursor = model.cursorProperty().get();
        return cursor == null ? model.week().monday() : cursor.date();
    }
}
