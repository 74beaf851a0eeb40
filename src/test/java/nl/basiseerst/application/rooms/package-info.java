@NullMarked
package nl.basiseerst.application.rooms;

import org.jspecify.annotations.NullMarked;
