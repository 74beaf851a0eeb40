/// The bytes of a database file, seen from below the database.
@NullMarked
package nl.basiseerst.persistence.file;

import org.jspecify.annotations.NullMarked;
