/// Copies of the whole database: written, verified, thinned, and put back.
@NullMarked
package nl.basiseerst.persistence.backup;

import org.jspecify.annotations.NullMarked;
