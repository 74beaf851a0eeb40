package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.SearchField;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// Above the week: which one, who, in what order, and on paper.
final class WeekToolbar extends FlowPane {

    private final WeekViewModel model;
    private final Texts texts;
    private final SearchField search;
    private final ToggleButton details = new ToggleButton();
    private final ToggleButton conflicts;
    private final OutMenu out;

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
        conflicts = new ConflictButton(model.conflicts(), texts);
        search = new SearchField(texts, "week.search");
        getStyleClass().add("week-toolbar");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(chooser, scales(), search(leave), new FilterMenu(model, texts));
        if (copy != null) {
            getChildren().add(Permitted.button(model.desk(), texts, Action.PLAN, copying(copy)));
        }
        out = new OutMenu(model, texts);
        if (print != null) {
            out.addPaper(print);
            getChildren().add(out);
        }
        if (model.kind() == WeekKind.CALENDAR) {
            getChildren().add(conflicts);
        }
        getChildren().add(styled());
    }

    /// Adds a button before the last one, which stays at the end.
    void add(Node button) {
        getChildren().add(getChildren().size() - 1, button);
    }

    /// Lets people take weeks along as files.
    ///
    /// @param opener opens the form for it
    void addFiles(Consumer<ExportViewModel.What> opener) {
        if (!getChildren().contains(out)) {
            add(out);
        }
        out.addFiles(opener);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Whether the list of what does not fit is to be seen.
    ToggleButton conflicts() {
        return conflicts;
    }

    /// Whether the inspector is to be seen.
    ToggleButton details() {
        return details;
    }

    private ToggleButton styled() {
        details.setId("week-details");
        details.setGraphic(new Icon(Feather.SIDEBAR, details));
        details.getStyleClass().add("button-icon");
        details.accessibleTextProperty().bind(texts.of("week.details"));
        Tooltip name = new Tip();
        name.textProperty().bind(texts.of("week.details"));
        details.setTooltip(name);
        details.setMinWidth(USE_PREF_SIZE);
        return details;
    }

    /// A week of days or a day of hours.
    private HBox scales() {
        ToggleGroup group = new ToggleGroup();
        HBox both = new HBox();
        for (Scale scale : Scale.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("week-scale-" + scale);
            button.textProperty().bind(texts.of("week.scale." + scale));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.getStyleClass().add(scale == Scale.WEEK ? "left-pill" : "right-pill");
            button.setOnAction(
                    _ -> {
                        button.setSelected(true); // one of the two always is
                        model.look().scaleProperty().set(scale);
                    });
            model.look().scaleProperty().subscribe(now -> button.setSelected(now == scale));
            both.getChildren().add(button);
        }
        return both;
    }

    private SearchField search(Runnable leave) {
        search.setId("week-search");
        search.setPrefColumnCount(4);
        search.textProperty().bindBidirectional(model.look().searchProperty());
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

    private MenuButton copying(Consumer<CopyDraft.Kind> copy) {
        MenuButton button = new MenuButton();
        button.setId("week-copy");
        button.setGraphic(new Icon(Feather.COPY, button));
        OutMenu.name(button, texts, "week.copy.title");
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
}
