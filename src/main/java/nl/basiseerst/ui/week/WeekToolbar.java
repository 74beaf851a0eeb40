package nl.basiseerst.ui.week;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.SearchField;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.function.Consumer;

/// Above the week: which one, who, in what order, and on paper.
final class WeekToolbar extends FlowPane {

    private final WeekViewModel model;
    private final Texts texts;
    private final SearchField search;
    private final ToggleButton details = new ToggleButton();

    /// @param chooser goes to another week
    /// @param copy copies more than blocks; null where that cannot be done
    /// @param print null where nothing is printed
    /// @param leave called when the keyboard is to go to the grid
    WeekToolbar(
            WeekViewModel model,
            Texts texts,
            Node chooser,
            @Nullable Consumer<CopyDraft.Kind> copy,
            @Nullable Consumer<Printable> print,
            Runnable leave) {
        this.model = model;
        this.texts = texts;
        search = new SearchField(texts, "week.search");
        getStyleClass().add("week-toolbar");
        setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        chooser,
                        search(leave),
                        choice("grouping", model.groupingProperty(), Grouping.values()),
                        choice("drawing", model.drawingProperty(), Drawing.values()));
        if (copy != null) {
            getChildren().add(Permitted.button(model.desk(), texts, Action.PLAN, copying(copy)));
        }
        if (print != null) {
            getChildren().add(printing(print));
        }
        getChildren().add(details());
    }

    /// Adds a button before the last one, which stays at the end.
    void add(Node button) {
        getChildren().add(getChildren().size() - 1, button);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Whether the inspector is to be seen.
    ToggleButton details() {
        details.setId("week-details");
        details.setGraphic(new Icon(Feather.SIDEBAR, details));
        details.getStyleClass().add("button-icon");
        details.accessibleTextProperty().bind(texts.of("week.details"));
        Tooltip name = new Tooltip();
        name.textProperty().bind(texts.of("week.details"));
        details.setTooltip(name);
        details.setMinWidth(USE_PREF_SIZE);
        return details;
    }

    private SearchField search(Runnable leave) {
        search.setId("week-search");
        search.setPrefColumnCount(8);
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnAction(_ -> leave.run());
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        search.clear();
                        leave.run();
                    } else if (event.getCode() == KeyCode.DOWN) {
                        event.consume();
                        leave.run();
                    }
                });
        return search;
    }

    private <T extends Enum<T>> ChoiceBox<T> choice(
            String name, ObjectProperty<T> chosen, T[] values) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId("week-" + name);
        box.setMinWidth(USE_PREF_SIZE);
        box.accessibleTextProperty().bind(texts.of("week." + name));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(chosen);
        texts.messagesProperty()
                .subscribe(
                        _ ->
                                box.setConverter(
                                        new StringConverter<>() {
                                            @Override
                                            public String toString(@Nullable T value) {
                                                return value == null
                                                        ? ""
                                                        : texts.now("week." + name + "." + value);
                                            }

                                            @Override
                                            public T fromString(String text) {
                                                return chosen.get(); // nothing is typed here
                                            }
                                        }));
        return box;
    }

    /// Leaves the name to who points at it or hears it: the toolbar keeps to one line.
    private void named(MenuButton button, String key) {
        button.accessibleTextProperty().bind(texts.of(key));
        Tooltip name = new Tooltip();
        name.textProperty().bind(texts.of(key));
        button.setTooltip(name);
        button.setMinWidth(USE_PREF_SIZE);
    }

    private MenuButton copying(Consumer<CopyDraft.Kind> copy) {
        MenuButton button = new MenuButton();
        button.setId("week-copy");
        button.setGraphic(new Icon(Feather.COPY, button));
        named(button, "week.copy.title");
        for (CopyDraft.Kind kind : CopyDraft.Kind.values()) {
            MenuItem item = new MenuItem();
            item.setId("week-copy-" + kind);
            item.textProperty().bind(texts.of("week.copy.kind." + kind));
            item.setOnAction(_ -> copy.accept(kind));
            button.getItems().add(item);
        }
        button.disableProperty().bind(model.cursorProperty().isNull());
        return button;
    }

    private MenuButton printing(Consumer<Printable> print) {
        MenuButton button = new MenuButton();
        button.setId("week-print");
        button.setGraphic(new Icon(Feather.PRINTER, button));
        named(button, "week.print");
        MenuItem everyone = new MenuItem();
        everyone.setId("week-print-all");
        everyone.textProperty().bind(texts.of("week.print.everyone"));
        everyone.setOnAction(_ -> print.accept(new Printable.Week(model.week())));
        MenuItem one = new MenuItem();
        one.setId("week-print-member");
        one.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                "week.print.member",
                                                model.member().map(Member::name).orElse("–")),
                                model.cursorProperty(),
                                texts.messagesProperty()));
        one.setOnAction(
                _ ->
                        model.member()
                                .ifPresent(
                                        m ->
                                                print.accept(
                                                        new Printable.MemberWeek(
                                                                m.id(), model.week()))));
        MenuItem day = new MenuItem();
        day.setId("week-print-day");
        day.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                "week.print.day",
                                                new Terms(texts.messages()).date(date())),
                                model.cursorProperty(),
                                texts.messagesProperty()));
        day.setOnAction(_ -> print.accept(new Printable.Day(date())));
        MenuItem rooms = new MenuItem();
        rooms.setId("week-print-rooms");
        rooms.textProperty().bind(texts.of("week.print.rooms"));
        rooms.setOnAction(_ -> print.accept(new Printable.Rooms(model.week())));
        button.getItems().addAll(everyone, one, day, rooms);
        return button;
    }

    /// The day at the cursor, or the first of the week.
    private LocalDate date() {
        Cursor cursor = model.cursorProperty().get();
        return cursor == null ? model.week().monday() : cursor.date();
    }
}
