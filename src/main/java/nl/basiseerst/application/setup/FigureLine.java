package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.domain.offer.Activity;

/// An activity of the basic offer beside what the program ships of it.
///
/// @param contacts a week on average, of the patients of the practice
/// @param isConfirmed whether somebody said the figures are right
/// @param isChanged whether the figures differ from those that are shipped
public record FigureLine(
        CatalogueItem item,
        Activity activity,
        double contacts,
        boolean isConfirmed,
        boolean isChanged) {}
