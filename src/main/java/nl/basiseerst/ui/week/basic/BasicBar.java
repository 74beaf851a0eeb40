package nl.basiseerst.ui.week.basic;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.week.basic.BasicViewModel.Version;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Above the basic schedules: which one, the schedule or what deviates from it, and what can be
/// done with it.
final class BasicBar extends FlowPane {

    /// What is shown below the bar.
    enum Page {
        SCHEDULE,
        DEVIATIONS
    }

    private final BasicViewModel model;
    private final Texts texts;
    private final ObjectProperty<Page> page;
    private final ComboBox<Version> version = new ComboBox<>();
    private boolean showing;

    /// @param page what is shown below
    /// @param settings opens the settings of the chosen one
    /// @param stamp opens the stamping
    BasicBar(
            BasicViewModel model,
            Texts texts,
            ObjectProperty<Page> page,
            Runnable settings,
            Runnable stamp) {
        this.model = model;
        this.texts = texts;
        this.page = page;
        getStyleClass().addAll("week-toolbar", "basic-bar");
        setMinHeight(USE_PREF_SIZE);
        Button details = button("basic-settings", "basic.settings", Feather.SLIDERS, settings);
        Button out = button("basic-stamp", "basic.stamp", Feather.COPY, stamp);
        getChildren().addAll(version(), pages());
        for (Node changing : List.of(create(texts, model), details, out)) {
            getChildren().add(Permitted.button(model.desk(), texts, Action.PLAN, changing));
        }
    }

    /// The ways to make a new one; with the words for each.
    static MenuButton create(Texts texts, BasicViewModel model) {
        MenuButton create = new MenuButton();
        create.setId("basic-new");
        create.setGraphic(new Icon(Feather.PLUS, create));
        create.textProperty().bind(texts.of("basic.new"));
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnShowing(_ -> fill(create, texts, model));
        fill(create, texts, model); // a menu without items is not shown at all
        return create;
    }

    private static void fill(MenuButton create, Texts texts, BasicViewModel model) {
        create.getItems().clear();
        IsoWeek first = model.shownWeek();
        for (int weeks = 1; weeks <= BasicSchedule.MOST_WEEKS; weeks++) {
            int count = weeks;
            IsoWeek last = first.plusWeeks(weeks - 1);
            create.getItems()
                    .add(
                            item(
                                    "basic-new-" + weeks,
                                    texts.now(
                                            "basic.new.weeks",
                                            weeks,
                                            String.valueOf(first.number()),
                                            String.valueOf(last.number())),
                                    () -> model.makeFromWeeks(count, name(texts, first))));
        }
        create.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                "basic-new-version",
                                texts.now("basic.new.version"),
                                model::makeNextVersion),
                        item(
                                "basic-new-empty",
                                texts.now("basic.new.empty"),
                                () -> model.makeEmpty(name(texts, first))));
        create.getItems()
                .get(create.getItems().size() - 2)
                .setDisable(model.chosenProperty().get() == null);
    }

    private static String name(Texts texts, IsoWeek week) {
        return texts.now("basic.name", String.valueOf(week.year()));
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private ComboBox<Version> version() {
        version.setId("basic-version");
        version.accessibleTextProperty().bind(texts.of("basic.version"));
        version.setMinWidth(USE_PREF_SIZE);
        texts.messagesProperty()
                .subscribe(
                        _ ->
                                version.setConverter(
                                        new StringConverter<>() {
                                            @Override
                                            public String toString(@Nullable Version value) {
                                                return value == null ? "" : words(value);
                                            }

                                            @Override
                                            public @Nullable Version fromString(String text) {
                                                return version.getValue(); // nothing is typed
                                            }
                                        }));
        model.versionsProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> show());
        version.valueProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (!showing && chosen != null) {
                                model.choose(chosen.schedule().id());
                            }
                        });
        return version;
    }

    private void show() {
        showing = true;
        if (!version.getItems().equals(model.versionsProperty().get())) {
            version.getItems().setAll(model.versionsProperty().get());
        }
        version.setValue(model.chosenProperty().get());
        showing = false;
    }

    private String words(Version of) {
        BasicSchedule schedule = of.schedule();
        String from =
                texts.now(
                        "basic.version.from",
                        schedule.name(),
                        String.valueOf(schedule.validFrom().number()),
                        String.valueOf(schedule.validFrom().year()));
        return of.inForce() ? texts.now("basic.version.now", from) : from;
    }

    private HBox pages() {
        ToggleGroup group = new ToggleGroup();
        HBox pages = new HBox();
        pages.getStyleClass().add("basic-pages");
        for (Page one : Page.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("basic-page-" + one);
            button.textProperty().bind(texts.of("basic.page." + one));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        page.set(one);
                        button.setSelected(true); // a second click must not switch it off
                    });
            page.subscribe(shown -> button.setSelected(shown == one));
            pages.getChildren().add(button);
        }
        return pages;
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new Icon(icon, button));
        button.textProperty().bind(texts.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.chosenProperty().isNull());
        return button;
    }
}
