package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A part of a view that works on the computer with the data only. On a computer that works with
/// another it is not there: in its place stands where it is done.
public final class KeptElsewhere extends StackPane {

    private final Texts texts;
    private final Supplier<? extends Node> here;
    private final UnaryOperator<Node> framed;
    private @Nullable Node made;

    /// @param here makes the part, when it is first needed
    public KeptElsewhere(Desk desk, Texts texts, Supplier<? extends Node> here) {
        this(desk, texts, here, notice -> notice);
    }

    /// @param framed what stands around the notice that is shown in place of the part
    public KeptElsewhere(
            Desk desk, Texts texts, Supplier<? extends Node> here, UnaryOperator<Node> framed) {
        this.texts = texts;
        this.here = here;
        this.framed = framed;
        getStyleClass().add("kept-elsewhere");
        ReadOnlyStringProperty address = desk.keeper().addressProperty();
        address.subscribe(this::show);
    }

    private void show(String address) {
        if (!address.isEmpty()) {
            getChildren().setAll(framed.apply(notice(address)));
            return;
        }
        Node part = made;
        if (part == null) {
            part = here.get();
            made = part;
        }
        getChildren().setAll(part);
    }

    private Node notice(String address) {
        Label sentence = new Label();
        sentence.getStyleClass().add("permitted-sentence");
        sentence.setGraphic(new Icon(Feather.MONITOR, sentence));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(texts.of("sharing.elsewhere", address));
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.accessibleTextProperty().bind(sentence.textProperty());
        sentence.setFocusTraversable(true); // else whoever cannot see it never comes past it
        return sentence;
    }
}
