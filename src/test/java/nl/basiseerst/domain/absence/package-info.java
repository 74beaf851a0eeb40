@NullMarked
package nl.basiseerst.domain.absence;

import org.jspecify.annotations.NullMarked;
