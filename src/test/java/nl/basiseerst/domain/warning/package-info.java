@NullMarked
package nl.basiseerst.domain.warning;

import org.jspecify.annotations.NullMarked;
