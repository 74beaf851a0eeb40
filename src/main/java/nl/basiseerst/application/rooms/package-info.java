/// The rooms of a week as the window shows them.
@NullMarked
package nl.basiseerst.application.rooms;

import org.jspecify.annotations.NullMarked;
