package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;

/// How far each basic activity is covered, at the foot of the week. In a week of the calendar each
/// leads to what is behind it.
final class CoverageBar extends HBox {

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    private final WeekKind kind;
    private final CoverageViewModel model;
    private final Texts texts;
    private final HBox items = new HBox();
    private final ScrollPane scroll = new ScrollPane(items);

    /// @param kind only weeks of the calendar have something behind an activity
    CoverageBar(CoverageViewModel model, Texts texts, WeekKind kind) {
        this.kind = kind;
        this.model = model;
        this.texts = texts;
        setId("coverage-bar");
        getStyleClass().add("coverage-bar");
        setMinHeight(USE_PREF_SIZE);
        Label title = new Label();
        title.textProperty().bind(texts.of("week.coverage"));
        title.getStyleClass().add("coverage-title");
        title.setMinWidth(USE_PREF_SIZE);
        items.getStyleClass().add("coverage-items");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        model.itemsProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    private void show() {
        if (model.itemsProperty().get().isEmpty() && !items.getChildren().isEmpty()) {
            items.setOpacity(0); // keeps its height while the next is worked out
            items.setDisable(true);
            return;
        }
        items.setOpacity(1);
        items.setDisable(false);
        items.getChildren().setAll(model.itemsProperty().get().stream().map(this::item).toList());
    }

    private Region item(CoverageViewModel.Item item) {
        Terms terms = new Terms(texts.messages());
        Label name = new Label(shortName(item.name()));
        name.getStyleClass().add("coverage-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label figure = new Label(figure(item, terms));
        figure.getStyleClass().add("coverage-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(bar(item.share()), figure);
        line.getStyleClass().add("coverage-line");
        VBox content = new VBox(name, line);
        Labeled shown = kind == WeekKind.CALENDAR ? button(item) : new Label();
        shown.setGraphic(content);
        shown.setId("coverage-" + item.activity());
        shown.getStyleClass().add("coverage-item");
        shown.pseudoClassStateChanged(SHORT, item.isShort());
        shown.setAccessibleText(
                texts.now("week.coverage.spoken", item.name(), figure(item, terms)));
        return shown;
    }

    private Button button(CoverageViewModel.Item item) {
        Button button = new Button();
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> model.open(item));
        button.focusedProperty().subscribe(focused -> reveal(button, focused));
        return button;
    }

    private String figure(CoverageViewModel.Item item, Terms terms) {
        String figure = terms.covered(item.share());
        Double weeks = item.waitingWeeks();
        if (weeks != null) {
            figure = texts.now("week.coverage.waits", figure, terms.decimal(weeks, 1));
        }
        return item.tightest() ? texts.now("week.coverage.tightest", figure) : figure;
    }

    private static StackPane bar(double share) {
        Region fill = new Region();
        fill.getStyleClass().add("coverage-fill");
        StackPane bar = new StackPane(fill);
        bar.getStyleClass().add("coverage-track");
        fill.maxWidthProperty().bind(bar.widthProperty().multiply(share));
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setMaxHeight(USE_PREF_SIZE);
        return bar;
    }

    /// What stands between brackets is left to the view behind it.
    private static String shortName(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    private void reveal(Button button, boolean focused) {
        double hidden = items.getWidth() - scroll.getViewportBounds().getWidth();
        if (focused && hidden > 0) {
            Bounds there = button.getBoundsInParent();
            scroll.setHvalue(
                    Math.clamp(
                            (there.getCenterX() - scroll.getViewportBounds().getWidth() / 2)
                                    / hidden,
                            0,
                            1));
        }
    }
}
