/// Weeks, stretches of a day and sets of them, in the wall-clock time of the practice.
@NullMarked
package nl.basiseerst.domain.time;

import org.jspecify.annotations.NullMarked;
