package nl.basiseerst.ui.common.desk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.VerdictBadge;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;

/// All causes and remedies of the week or of a day. It follows the verdict while it is up.
final class VerdictCard extends VBox {

    private final VerdictViewModel model;
    private final Texts texts;
    private final VerdictBadge badge;
    private final Label title = new Label();
    private final VBox lines = new VBox();
    private final Button close = new Button();
    private final HBox head;
    private @Nullable LocalDate date;
    private @Nullable Node asker;

    VerdictCard(VerdictViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        badge = new VerdictBadge(texts);
        setId("verdict-details");
        getStyleClass().addAll("card", "verdict-card");
        setManaged(false);
        setVisible(false);
        lines.getStyleClass().add("verdict-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        head = head();
        getChildren().addAll(head, scroll);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
        model.weekProperty().subscribe((_, _) -> fill());
        model.daysProperty().subscribe((_, _) -> fill());
    }

    /// As high as its sentences: a scroll pane alone does not know how they wrap.
    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + head.prefHeight(inside)
                + getSpacing()
                + lines.prefHeight(inside - 16)
                + snappedBottomInset()
                + 2;
    }

    /// Comes up, or goes when it tells this already.
    ///
    /// @param about null for the week
    void tell(@Nullable LocalDate about, Node from) {
        if (isVisible() && from.equals(asker)) {
            close();
            return;
        }
        date = about;
        asker = from;
        setVisible(true);
        fill();
        close.requestFocus();
    }

    private void close() {
        setVisible(false);
        Node back = asker;
        asker = null;
        if (back != null) {
            back.requestFocus();
        }
    }

    private HBox head() {
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.setId("verdict-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setGraphic(new Icon(Feather.X, close));
        close.accessibleTextProperty().bind(texts.of("ui.close"));
        close.setOnAction(_ -> close());
        HBox line = new HBox(title, badge, space, close);
        line.getStyleClass().add("verdict-card-head");
        return line;
    }

    private void fill() {
        if (!isVisible()) {
            return;
        }
        LocalDate day = date;
        VerdictText told =
                day == null ? model.weekProperty().get() : model.daysProperty().get().get(day);
        badge.show(told == null ? null : told.verdict());
        title.setText(
                day == null ? texts.now("ui.verdict.week") : new Terms(texts.messages()).date(day));
        lines.getChildren().clear();
        if (told == null) {
            line(texts.now("ui.verdict.pending"));
        } else {
            list("ui.verdict.why", told.causes());
            list("ui.verdict.helps", told.remedies());
        }
        Node parent = getParent();
        if (parent instanceof Region strip) {
            strip.requestLayout(); // which gives this its place
        }
    }

    private void list(String headingKey, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        Label heading = new Label(texts.now(headingKey));
        heading.getStyleClass().add("verdict-heading");
        lines.getChildren().add(heading);
        sentences.forEach(this::line);
    }

    private void line(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        lines.getChildren().add(label);
    }
}
