@NullMarked
package nl.basiseerst.ui.rooms;

import org.jspecify.annotations.NullMarked;
