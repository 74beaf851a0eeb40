@NullMarked
package nl.basiseerst.domain.rooms;

import org.jspecify.annotations.NullMarked;
