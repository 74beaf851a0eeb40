/// The frame of the window: where its views are shown and what holds for all of them.
@NullMarked
package nl.basiseerst.ui.shell;

import org.jspecify.annotations.NullMarked;
