package nl.basiseerst.ui.week;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Destination;

import java.util.List;
import java.util.function.Consumer;

/// What can be done with the block or the day at the cursor, as a menu on it.
final class WeekMenu extends ContextMenu {

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final PatternCommands patterns;
    private final Texts texts;
    private final Consumer<WeekKey> doer;

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
        boolean none = model.blockProperty().get() == null;
        MenuItem paste = item("week.paste", WeekKey.PASTE, false);
        paste.setDisable(commands.takenProperty().get() == null);
        getItems()
                .setAll(
                        item("week.open", WeekKey.OPEN, false),
                        item("week.add", WeekKey.NEW, false),
                        blocks(),
                        days(),
                        new SeparatorMenuItem(),
                        item("week.copy", WeekKey.COPY, none),
                        item("week.cut", WeekKey.CUT, none),
                        paste,
                        item("week.duplicate", WeekKey.DUPLICATE, none),
                        new SeparatorMenuItem(),
                        item("week.delete", WeekKey.DELETE, none));
        if (model.kind() == WeekKind.CALENDAR) {
            boolean same = model.deviation().isEmpty();
            getItems().add(6, item("week.copy.more", WeekKey.COPY_MORE, false));
            getItems().add(item("week.deviates.back", WeekKey.BACK_TO_BASIC, same));
            getItems().addAll(new SeparatorMenuItem(), history());
        }
    }

    /// Who changed the block at the cursor.
    private MenuItem history() {
        Block block = model.blockProperty().get();
        MenuItem item = new MenuItem(texts.now("week.history"));
        boolean may = model.desk().rights().permits(Action.READ_LOG).getValue();
        item.setDisable(block == null || !may);
        if (block != null) {
            item.setOnAction(_ -> model.desk().goTo(Destination.history("block", block.id())));
        }
        return item;
    }

    private Menu days() {
        Menu menu = new Menu(texts.now("week.pattern.days"));
        patterns.days().forEach(day -> menu.getItems().add(item(day.name(), day.parts())));
        menu.setDisable(menu.getItems().isEmpty());
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
        menu.setDisable(menu.getItems().isEmpty());
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
        item.setDisable(disabled);
        item.setOnAction(_ -> doer.accept(same));
        return item;
    }
}
