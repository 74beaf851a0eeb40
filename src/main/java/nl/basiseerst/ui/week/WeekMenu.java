package nl.basiseerst.ui.week;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Permitted;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// What can be done with the block or the day at the cursor, as a menu on it.
final class WeekMenu extends ContextMenu {

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final PatternCommands patterns;
    private final Texts texts;
    private final Consumer<WeekKey> doer;

    /// Why whoever is at work may not change anything; empty if they may.
    private String refusal = "";

    /// @param doer does what the key of the same name does
    WeekMenu(
            WeekViewModel model,
            BlockCommands commands,
            PatternCommands patterns,
            Texts texts,
            Consumer<WeekKey> doer) {
        this.model = model;
        this.commands = commands;
        this.patterns = patterns;
        this.texts = texts;
        this.doer = doer;
        setOnShowing(_ -> fill());
        fill(); // a menu without items is not shown at all
    }

    private void fill() {
        boolean none = model.chosen().isEmpty();
        boolean single = !none && !model.choosing().isApart();
        refusal = Permitted.refusal(model.desk(), texts, Action.PLAN);
        MenuItem paste = item("week.paste", WeekKey.PASTE, false);
        paste.setDisable(paste.isDisable() || commands.takenProperty().get() == null);
        getItems()
                .setAll(
                        item(refusal.isEmpty() ? "week.open" : "week.look", WeekKey.OPEN, false),
                        item("week.add", WeekKey.NEW, false),
                        blocks(),
                        days(),
                        new SeparatorMenuItem(),
                        item("week.copy", WeekKey.COPY, none),
                        item("week.cut", WeekKey.CUT, none),
                        paste,
                        item("week.duplicate", WeekKey.DUPLICATE, none),
                        new SeparatorMenuItem(),
                        item("week.split.ask", WeekKey.SPLIT, !single),
                        item(
                                "week.extra.ask",
                                WeekKey.EXTRA,
                                !single || !BlockForm.takesExtra(model)),
                        item("week.replace.ask", WeekKey.REPLACE, false),
                        new SeparatorMenuItem(),
                        item("week.delete", WeekKey.DELETE, none));
        if (model.kind() == WeekKind.CALENDAR) {
            boolean same = model.deviation().isEmpty();
            getItems().add(6, item("week.copy.more", WeekKey.COPY_MORE, false));
            getItems().add(item("week.deviates.back", WeekKey.BACK_TO_BASIC, same));
            getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            item("week.to-rooms", WeekKey.ROOM, !single),
                            history());
            String unread = Permitted.refusal(model.desk(), texts, Action.READ_LOG);
            if (!unread.isEmpty()) {
                getItems().add(why("week-menu-why-history", unread));
            }
        }
        if (!refusal.isEmpty()) {
            getItems().add(1, why("week-menu-why", refusal)); // below what can be done all the same
        }
    }

    /// Why lines of the menu are disabled. Can be reached with the arrows, so that it is read
    /// aloud.
    private static MenuItem why(String id, String sentence) {
        Label label = new Label(sentence.replace(". ", ".\n")); // a menu wraps nothing by itself
        label.getStyleClass().add("menu-why");
        label.setGraphic(new Icon(Feather.LOCK, label));
        CustomMenuItem item = new CustomMenuItem(label, false);
        item.setId(id);
        return item;
    }

    /// Who changed the block at the cursor.
    private MenuItem history() {
        Block block = model.blockProperty().get();
        MenuItem item = new MenuItem(texts.now("week.history"));
        boolean may = Permitted.refusal(model.desk(), texts, Action.READ_LOG).isEmpty();
        item.setDisable(block == null || !may || model.choosing().isApart());
        if (block != null) {
            item.setOnAction(_ -> model.desk().goTo(Destination.history("block", block.id())));
        }
        return item;
    }

    private Menu days() {
        Menu menu = new Menu(texts.now("week.pattern.days"));
        patterns.days().forEach(day -> menu.getItems().add(item(day.name(), day.parts())));
        menu.setDisable(menu.getItems().isEmpty() || !refusal.isEmpty());
        return menu;
    }

    /// Favourite and recent blocks.
    private Menu blocks() {
        Menu menu = new Menu(texts.now("week.pattern.blocks"));
        List<SessionType> sessions = model.plan().map(PracticePlan::sessionTypes).orElse(List.of());
        patterns.favourites().forEach(one -> menu.getItems().add(item(one.name(), one.parts())));
        PatternWords words = new PatternWords(texts);
        for (DayPattern.Part part : patterns.recent()) {
            menu.getItems().add(item(words.part(sessions, part), List.of(part)));
        }
        menu.setDisable(menu.getItems().isEmpty() || !refusal.isEmpty());
        return menu;
    }

    private MenuItem item(String name, List<DayPattern.Part> parts) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> patterns.put(parts));
        return item;
    }

    private MenuItem item(String key, WeekKey same, boolean disabled) {
        MenuItem item = new MenuItem(texts.now(key));
        item.setDisable(disabled || (same.changes() && !refusal.isEmpty()));
        item.setOnAction(_ -> doer.accept(same));
        return item;
    }
}
