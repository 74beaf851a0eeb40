@NullMarked
package nl.basiseerst.domain.delegation;

import org.jspecify.annotations.NullMarked;
