package nl.basiseerst.ui.team;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// What ends soon or has ended; each leads to the member whose it is.
final class ExpiryCard extends TitledPane {

    private static final double COLUMN_EM = 22;
    private static final double SHARE = 0.17;

    private final TeamViewModel model;
    private final Texts texts;
    private final Consumer<String> open;
    private final FieldGrid lines = new FieldGrid(COLUMN_EM);

    /// @param open goes to a member
    /// @param height of the view, of which the list takes a part at most
    ExpiryCard(
            TeamViewModel model,
            Texts texts,
            ReadOnlyDoubleProperty height,
            Consumer<String> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        setId("expiring");
        getStyleClass().addAll("dense", "expiry-card");
        setAnimated(false);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.maxHeightProperty().bind(height.multiply(SHARE));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("expiry-scroll");
        setContent(scroll);
        setMinHeight(USE_PREF_SIZE);
        model.expiringProperty().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> show(model.expiringProperty().get()));
    }

    private void show(List<ExpiryLine> expiring) {
        boolean any = !expiring.isEmpty();
        String days = Integer.toString(model.expiryDays());
        setText(
                any
                        ? texts.now("team.expiry", days) + "  " + expiring.size()
                        : texts.now("team.expiry.none", days));
        setCollapsible(any);
        setExpanded(any);
        lines.show(expiring.stream().map(this::line).toList());
    }

    private Button line(ExpiryLine expiry) {
        Label who = new Label(expiry.who());
        who.getStyleClass().add("expiry-who");
        Label what = new Label(expiry.what());
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label when = new Label(expiry.when() + " · " + expiry.date());
        when.getStyleClass().add(expiry.past() ? "expiry-past" : "muted");
        when.setGraphic(new Icon(expiry.past() ? Feather.ALERT_TRIANGLE : Feather.CLOCK, when));
        who.setMinWidth(USE_PREF_SIZE);
        HBox names = new HBox(8, who, what);
        names.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(names, when);
        Button line = new Button("", words);
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.getStyleClass().addAll("flat", "expiry-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(
                texts.now(
                        "team.expiry.spoken",
                        expiry.who(),
                        expiry.what(),
                        expiry.when(),
                        expiry.date()));
        line.setOnAction(_ -> open.accept(expiry.member()));
        return line;
    }
}
