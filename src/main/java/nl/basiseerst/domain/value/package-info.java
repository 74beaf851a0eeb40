/// What every part of the domain shares: named things, and values that refuse to be illegal.
@NullMarked
package nl.basiseerst.domain.value;

import org.jspecify.annotations.NullMarked;
