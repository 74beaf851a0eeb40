@NullMarked
package nl.basiseerst.domain.continuity;

import org.jspecify.annotations.NullMarked;
