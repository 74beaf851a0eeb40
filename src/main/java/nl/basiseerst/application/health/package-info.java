/// Whether the stored data are still whole, and what can be done where they are not.
@NullMarked
package nl.basiseerst.application.health;

import org.jspecify.annotations.NullMarked;
