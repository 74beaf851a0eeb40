/// What dragging over a list that scrolls has in common.
@NullMarked
package nl.basiseerst.ui.common.drag;

import org.jspecify.annotations.NullMarked;
