@NullMarked
package nl.basiseerst.holidays;

import org.jspecify.annotations.NullMarked;
