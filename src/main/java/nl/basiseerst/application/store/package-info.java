/// Where a practice is kept: the port to the database and what travels through it.
@NullMarked
package nl.basiseerst.application.store;

import org.jspecify.annotations.NullMarked;
