package nl.basiseerst.ui.settings.sharing;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.sharing.Guest;
import nl.basiseerst.application.sharing.Sharing.Standing;
import nl.basiseerst.application.sharing.Sharing.Way;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.settings.sharing.SharingViewModel.Seen;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Switching sharing on and off, the code to join with, and who joined; or, at a guest, where it
/// works.
public final class SharingPane extends VBox {

    /// Between a sign and its words.
    private static final double GAP = 8;

    private final SharingViewModel model;
    private final Texts texts;

    public SharingPane(Texts texts, SharingViewModel model) {
        super(24);
        this.model = model;
        this.texts = texts;
        setId("sharing");
        model.seenProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(_ -> show(model.seenProperty().get()));
        model.read();
    }

    private void show(@Nullable Seen seen) {
        if (seen == null) {
            getChildren().clear();
        } else if (seen.isGuest()) {
            getChildren().setAll(guest(seen.host()));
        } else {
            List<Node> parts = new ArrayList<>(List.of(host(seen.standing())));
            if (!seen.standing().guests().isEmpty()) {
                parts.add(guests(seen.standing()));
            }
            VBox all = new VBox(24);
            all.getChildren().setAll(parts);
            getChildren().setAll(Permitted.part(model.desk(), texts, Action.SHARE, all));
        }
    }

    private Node guest(String address) {
        Label where = words("settings-value", "sharing.guest", address);
        where.setId("sharing-guest");
        return card(
                where,
                words("muted", "sharing.guest.about"),
                new FlowPane(
                        button("sharing-leave", Feather.LOG_OUT, "sharing.leave", model::leave)));
    }

    private Node host(Standing standing) {
        if (!standing.on()) {
            Button on = button("sharing-on", Feather.SHARE_2, "sharing.on", model::switchOn);
            on.getStyleClass().add(Styles.ACCENT);
            return card(
                    words("section-title", "sharing.off.title"),
                    words("muted", "sharing.off.about"),
                    new FlowPane(on));
        }
        Label state = words("settings-done", "sharing.is-on", Integer.toString(standing.port()));
        state.setId("sharing-state");
        state.setGraphic(new Icon(Feather.WIFI, state));
        state.setGraphicTextGap(GAP);
        Button off = button("sharing-off", Feather.X_CIRCLE, "sharing.off", model::switchOff);
        if (standing.ways().isEmpty()) {
            return card(state, words("muted", "sharing.no-network"), new FlowPane(off));
        }
        VBox card = card(state, words("section-title", "sharing.code"));
        standing.ways().forEach(way -> card.getChildren().add(way(way)));
        Button fresh =
                button("sharing-fresh", Feather.REFRESH_CW, "sharing.fresh", model::freshCode);
        card.getChildren()
                .addAll(words("muted", "sharing.code.about"), new FlowPane(12, 8, fresh, off));
        return card;
    }

    /// The code can be selected and copied.
    private Node way(Way way) {
        TextField code = new TextField(way.code());
        code.setId("sharing-code-" + way.address());
        code.setEditable(false);
        code.getStyleClass().add("sharing-code");
        Label address = words("form-label", "sharing.address", way.address());
        address.setLabelFor(code);
        code.accessibleTextProperty().bind(address.textProperty());
        return new VBox(4, address, code);
    }

    private Node guests(Standing standing) {
        VBox card = card(words("section-title", "sharing.guests"));
        for (Guest guest : standing.guests()) {
            Label name =
                    words("settings-value", guest.present() ? "sharing.present" : "sharing.away");
            name.textProperty().unbind();
            name.setText(
                    texts.now(
                            guest.present() ? "sharing.present" : "sharing.away",
                            guest.name(),
                            since(guest)));
            name.setGraphic(
                    new Icon(guest.present() ? Feather.CHECK_CIRCLE : Feather.CIRCLE, name));
            name.setGraphicTextGap(GAP);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Button refuse =
                    button(
                            "sharing-refuse-" + guest.id(),
                            Feather.USER_X,
                            "sharing.refuse",
                            () -> model.refuse(guest.id()));
            refuse.setAccessibleText(texts.now("sharing.refuse.of", guest.name()));
            HBox row = new HBox(12, name, refuse);
            row.setAlignment(Pos.CENTER_LEFT);
            card.getChildren().add(row);
        }
        return card;
    }

    private String since(Guest guest) {
        Shown shown = model.desk().shownProperty().get();
        ZoneId zone = shown == null ? ZoneOffset.UTC : shown.plan().practice().zone();
        return new Terms(texts.messages()).date(LocalDate.ofInstant(guest.since(), zone));
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(12, content);
        card.getStyleClass().add("card");
        return card;
    }

    private Label words(String style, String key, Object... details) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(texts.of(key, details));
        return label;
    }

    private Button button(String id, Feather icon, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new Icon(icon, button));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
