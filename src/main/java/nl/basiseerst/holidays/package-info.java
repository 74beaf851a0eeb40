/// Public holidays: the only package that sees Jollyday.
@NullMarked
package nl.basiseerst.holidays;

import org.jspecify.annotations.NullMarked;
