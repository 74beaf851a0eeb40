/// The week: people by days, the verdict on it, and everything to change it with.
@NullMarked
package nl.basiseerst.ui.week;

import org.jspecify.annotations.NullMarked;
