package nl.basiseerst.ui.common.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.words.AccessWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Objects;

/// Something to do a thing with, for those who may do that thing. For the others it is disabled,
/// and whoever points at it, or comes to it with the keyboard, learns why.
///
/// What is disabled gets neither mouse nor keyboard, so the reason is with what lies around it.
///
/// It looks at the rights only while it is in a scene: views make their rows anew again and again,
/// and the rights, which last as long as the program, would hold on to each of them.
public final class Permitted extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ObservableValue<Boolean> refused;
    private final ObservableValue<String> reason;

    private Permitted(Desk desk, Texts texts, Action action, Node content) {
        Rights rights = desk.rights();
        refused =
                rights.permits(action)
                        .map(permitted -> !permitted)
                        .when(sceneProperty().map(Objects::nonNull).orElse(false));
        reason =
                Bindings.createStringBinding(
                        () -> reason(rights.actorProperty().get(), action, texts),
                        rights.actorProperty(),
                        texts.messagesProperty());
        StackPane inside = new StackPane(content);
        inside.disableProperty().bind(refused);
        setVgrow(inside, Priority.ALWAYS);
        getStyleClass().add("permitted");
        getChildren().add(inside);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(reason);
        focusTraversableProperty().bind(refused);
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(reason);
        tooltip.getStyleClass().add("permitted-reason");
        refused.subscribe(
                no -> {
                    pseudoClassStateChanged(REFUSED, no);
                    if (no) {
                        Tooltip.install(this, tooltip);
                    } else {
                        Tooltip.uninstall(this, tooltip);
                    }
                });
    }

    /// A button or the like, which takes no more room than it did.
    public static Permitted button(Desk desk, Texts texts, Action action, Node content) {
        Permitted permitted = new Permitted(desk, texts, action, content);
        permitted.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        permitted.visibleProperty().bind(content.visibleProperty());
        permitted.managedProperty().bind(content.managedProperty());
        return permitted;
    }

    /// A part of a view that is for changing things. Why it is disabled stands above it.
    public static Permitted part(Desk desk, Texts texts, Action action, Node content) {
        Permitted permitted = new Permitted(desk, texts, action, content);
        Label sentence = new Label();
        sentence.getStyleClass().add("permitted-sentence");
        sentence.setGraphic(new Icon(Feather.LOCK, sentence));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(permitted.reason);
        sentence.visibleProperty().bind(permitted.refused);
        sentence.managedProperty().bind(permitted.refused);
        permitted.getChildren().addFirst(sentence);
        permitted.visibleProperty().bind(content.visibleProperty());
        permitted.managedProperty().bind(content.managedProperty());
        return permitted;
    }

    /// Why whoever is at work may not do that, at this moment; empty if they may. For what cannot
    /// be wrapped, such as the lines of a menu.
    public static String refusal(Desk desk, Texts texts, Action action) {
        return desk.rights().permits(action).getValue()
                ? ""
                : reason(desk.rights().actorProperty().get(), action, texts);
    }

    private static String reason(@Nullable Actor who, Action action, Texts texts) {
        AccessRole role = who == null ? AccessRole.READER : who.role();
        return new AccessWords(texts.messages()).refusal(role, action);
    }
}
