package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.CatalogueItem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A service of which is asked whether the practice does it.
///
/// @param choice what was decided, or what becomes of it if nobody decides
/// @param decidedOn when it was decided; null while it was not
public record AskLine(CatalogueItem item, OfferChoice choice, @Nullable LocalDate decidedOn) {

    public boolean isDecided() {
        return decidedOn != null;
    }
}
