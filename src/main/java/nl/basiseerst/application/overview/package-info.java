/// What stands on the week, day and member pages, as values made from the practice: the paper and
/// the window lay out the same ones.
///
/// None of them holds the kind of an absence.
@NullMarked
package nl.basiseerst.application.overview;

import org.jspecify.annotations.NullMarked;
