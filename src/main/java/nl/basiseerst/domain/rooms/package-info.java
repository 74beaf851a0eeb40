/// Which work is in which room: how full the rooms are, and rooms for work that has none.
@NullMarked
package nl.basiseerst.domain.rooms;

import org.jspecify.annotations.NullMarked;
