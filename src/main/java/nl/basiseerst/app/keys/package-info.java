/// Joins the key of the data to the database, the backups and the window.
@NullMarked
package nl.basiseerst.app.keys;

import org.jspecify.annotations.NullMarked;
