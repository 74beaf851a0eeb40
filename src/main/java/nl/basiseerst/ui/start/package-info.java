/// Before there is a practice to look at: the first start, the opening, and what to do when the
/// practice cannot be opened.
@NullMarked
package nl.basiseerst.ui.start;

import org.jspecify.annotations.NullMarked;
