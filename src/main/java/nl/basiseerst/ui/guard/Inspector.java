package nl.basiseerst.ui.guard;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.guard.Opened.Behind;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The contacts and blocks behind the number that is opened.
final class Inspector extends VBox {

    private final GuardViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final Label title = new Label();
    private final Button close = new Button();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    Inspector(GuardViewModel model, Desk desk, Texts texts) {
        this.model = model;
        this.desk = desk;
        this.texts = texts;
        setId("guard-inspector");
        getStyleClass().add("guard-inspector");
        title.setId("guard-inspector-title");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("guard-inspector-close");
        close.setGraphic(new Icon(Feather.X, close));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setMinWidth(USE_PREF_SIZE);
        close.accessibleTextProperty().bind(texts.of("guardview.close"));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("guardview.close"));
        close.setTooltip(tooltip);
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("inspector-head");
        head.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("inspector-content");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("guard-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.openedProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(_ -> show(model.openedProperty().get()));
    }

    /// Takes all the width there is, or just its own.
    void fill(boolean all) {
        setMaxWidth(all ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        setMinWidth(all ? 0 : Region.USE_PREF_SIZE);
    }

    /// Gives the keyboard to the inspector.
    void enter() {
        close.requestFocus();
    }

    boolean holdsFocus() {
        Scene scene = getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }

    private void show(@Nullable Opened opened) {
        content.getChildren().clear();
        if (opened == null) {
            title.setText(texts.now("guardview.state.opening"));
            return;
        }
        GuardWords words = new GuardWords(texts.messages(), opened.judged());
        InspectorParts parts = new InspectorParts(words, desk, texts);
        switch (opened.behind()) {
            case Behind.Activity activity -> {
                title.setText(words.names.activity(activity.detail().activity()).name());
                new ActivityPage(parts, words).fill(content, activity);
            }
            case Behind.Day day -> {
                title.setText(words.date(day.day().date()));
                new DayPage(parts, words).fill(content, day, opened.judged());
            }
            case Behind.Extra extra -> {
                title.setText(words.what(extra.detail().item()));
                new ExtraPage(parts, words, texts, model).fill(content, extra.detail());
            }
            case Behind.Absence absence -> {
                title.setText(
                        words.text(
                                "guardview.absence.title",
                                words.names.member(absence.detail().pair().member()).name(),
                                words.date(absence.detail().pair().date())));
                new AbsencePage(parts, words).fill(content, absence.detail());
            }
        }
        scroll.setVvalue(0);
    }
}
