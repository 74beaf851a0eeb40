/// The rooms: room by day, and rooms for what has none.
@NullMarked
package nl.basiseerst.ui.rooms;

import org.jspecify.annotations.NullMarked;
