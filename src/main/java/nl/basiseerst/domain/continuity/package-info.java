/// How often patients can find their own GP, or the fixed second.
@NullMarked
package nl.basiseerst.domain.continuity;

import org.jspecify.annotations.NullMarked;
