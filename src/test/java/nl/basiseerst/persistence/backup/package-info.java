/// Tests of copies of the whole database.
@NullMarked
package nl.basiseerst.persistence.backup;

import org.jspecify.annotations.NullMarked;
