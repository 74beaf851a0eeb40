package nl.basiseerst.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.basiseerst.domain.offer.SessionOffer;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A block of the roster as it is drawn wherever it is shown: letter, fill, title and a detail such
/// as its hours.
public final class BlockCell extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    /// What is the matter with a block; each has a shape of its own.
    public enum Trouble {
        /// Nothing.
        NONE,
        /// It cannot be like this.
        HARD,
        /// It may be like this if people decide so.
        SOFT,
        /// People decided so.
        ACCEPTED
    }

    private final SessionLetter letter;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");
    private final StringProperty trouble = new SimpleStringProperty(this, "trouble", "");
    private final StringProperty whole = new SimpleStringProperty(this, "whole", "");
    private final StringBinding pointed = Bindings.createStringBinding(this::told, whole, trouble);
    private final Label sign = new Label();
    private Trouble marked = Trouble.NONE;

    public BlockCell(Texts texts, SessionOffer offer) {
        getStyleClass().addAll("block-cell", SessionLetter.styleClass(offer));
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        letter = new SessionLetter(texts, offer);
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::spoken,
                                letter.accessibleTextProperty(),
                                title,
                                detail,
                                trouble));
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
        sign.getStyleClass().add("block-sign");
        sign.setMinWidth(USE_PREF_SIZE);
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

    /// Everything about the block but what is the matter with it.
    ///
    /// @param words a line for each thing
    public void setWhole(String words) {
        whole.set(words);
    }

    /// Everything about the block, for who points at it.
    StringBinding pointed() {
        return pointed;
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Marks that something is the matter with the block, by a sign before its name and an edge.
    ///
    /// @param words what it is, for who hears the block; empty for nothing
    public void setTrouble(Trouble kind, String words) {
        trouble.set(words);
        if (kind == marked) {
            return;
        }
        marked = kind;
        pseudoClassStateChanged(CONFLICT, kind == Trouble.HARD);
        pseudoClassStateChanged(DOUBTFUL, kind == Trouble.SOFT);
        getChildren().remove(sign);
        if (kind != Trouble.NONE) {
            sign.setGraphic(new Icon(icon(kind), sign));
            getChildren().add(1, sign);
        }
    }

    private static Ikon icon(Trouble kind) {
        return switch (kind) {
            case HARD -> Feather.ALERT_OCTAGON;
            case SOFT -> Feather.ALERT_TRIANGLE;
            case NONE, ACCEPTED -> Feather.CHECK;
        };
    }

    private String told() {
        return trouble.get().isEmpty() ? whole.get() : whole.get() + "\n" + trouble.get();
    }

    private String spoken() {
        return Stream.of(letter.getAccessibleText(), title.get(), detail.get(), trouble.get())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
