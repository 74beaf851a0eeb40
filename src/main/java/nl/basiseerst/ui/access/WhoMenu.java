package nl.basiseerst.ui.access;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.words.AccessWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.kordamp.ikonli.feather.Feather;

/// Who is at work, and the ways to stop being that. Not there while there are no accounts.
public final class WhoMenu extends MenuButton {

    static final KeyCodeCombination LOCK = new KeyCodeCombination(KeyCode.L, SHORTCUT_DOWN);

    private final GateViewModel model;
    private final Texts texts;

    /// @param desk goes to one's own account
    public WhoMenu(GateViewModel model, Desk desk, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("who");
        getStyleClass().addAll("flat", "who-menu");
        setGraphic(new Icon(Feather.USER, this));
        setMnemonicParsing(false); // an underscore may stand in a name
        textProperty()
                .bind(Bindings.createStringBinding(() -> said(false), model.accountProperty()));
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> said(true),
                                model.accountProperty(),
                                texts.messagesProperty()));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(accessibleTextProperty());
        setTooltip(tooltip);
        visibleProperty().bind(model.accountProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        MenuItem lock = item("who-lock", "access.who.lock", model::lock);
        lock.setAccelerator(LOCK);
        getItems()
                .addAll(
                        lock,
                        item("who-switch", "access.who.switch", model::leave),
                        item(
                                "who-password",
                                "access.who.password",
                                () -> desk.goTo(new Destination("settings", "access"))));
    }

    private String said(boolean role) {
        Account account = model.accountProperty().get();
        if (account == null) {
            return "";
        }
        return role
                ? texts.now(
                        "access.who.spoken",
                        account.name(),
                        new AccessWords(texts.messages()).role(account.role()))
                : account.name();
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.of(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
