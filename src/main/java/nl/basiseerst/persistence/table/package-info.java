/// How each kind of thing lies in its tables.
@NullMarked
package nl.basiseerst.persistence.table;

import org.jspecify.annotations.NullMarked;
