package nl.basiseerst.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.basiseerst.domain.offer.SessionOffer;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A block of the roster as it is drawn wherever it is shown: letter, fill, title and a detail such
/// as its hours.
public final class BlockCell extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");

    private final SessionLetter letter;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");

    public BlockCell(Texts texts, SessionOffer offer) {
        getStyleClass().addAll("block-cell", SessionLetter.styleClass(offer));
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        letter = new SessionLetter(texts, offer);
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::spoken, letter.accessibleTextProperty(), title, detail));
        Label name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("block-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label hours = new Label();
        hours.textProperty().bind(detail);
        hours.getStyleClass().add("block-detail");
        hours.setMinWidth(USE_PREF_SIZE); // a shortened name can be guessed, a shortened hour not
        hours.managedProperty().bind(detail.isNotEmpty());
        getChildren().addAll(letter, name, hours);
    }

    public StringProperty titleProperty() {
        return title;
    }

    public void setTitle(String shown) {
        title.set(shown);
    }

    public StringProperty detailProperty() {
        return detail;
    }

    public void setDetail(String shown) {
        detail.set(shown);
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Whether something is wrong with the block; the view says what beside the colour.
    public void setConflict(boolean conflict) {
        pseudoClassStateChanged(CONFLICT, conflict);
    }

    private String spoken() {
        return Stream.of(letter.getAccessibleText(), title.get(), detail.get())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
