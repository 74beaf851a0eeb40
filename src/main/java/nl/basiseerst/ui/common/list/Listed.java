package nl.basiseerst.ui.common.list;

import nl.basiseerst.domain.offer.SessionOffer;

import java.util.Optional;

/// A thing in a list.
///
/// @param title what it is called
/// @param detail what is said beside it, may be empty
/// @param offer the letter before it, if any
/// @param warning what asks for attention, empty for nothing
public record Listed(
        String id, String title, String detail, Optional<SessionOffer> offer, String warning) {

    /// Without letter or warning.
    public static Listed of(String id, String title, String detail) {
        return new Listed(id, title, detail, Optional.empty(), "");
    }
}
