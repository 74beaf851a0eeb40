package nl.basiseerst.ui.common;

import javafx.scene.control.Label;

import nl.basiseerst.domain.offer.SessionOffer;

/// The letter and the fill of basic offer (B, solid), extra offer (X, hatched) or neither (–,
/// outline): told apart without colour, as on paper.
public final class SessionLetter extends Label {

    public SessionLetter(Texts texts, SessionOffer offer) {
        super(letter(offer));
        getStyleClass().addAll("session-letter", styleClass(offer));
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(texts.of("ui.offer." + offer.name()));
    }

    /// The class by which stylesheets know the offer.
    static String styleClass(SessionOffer offer) {
        return switch (offer) {
            case BASIC -> "basic";
            case EXTRA -> "extra";
            case NONE -> "other";
        };
    }

    private static String letter(SessionOffer offer) {
        return switch (offer) {
            case BASIC -> "B";
            case EXTRA -> "X";
            case NONE -> "–";
        };
    }
}
