/// What holds for the whole practice and for this window: opening hours, closed dates, rooms,
/// rules, the practice file, language and colours.
@NullMarked
package nl.basiseerst.ui.settings;

import org.jspecify.annotations.NullMarked;
