@NullMarked
package nl.basiseerst.domain.guard;

import org.jspecify.annotations.NullMarked;
