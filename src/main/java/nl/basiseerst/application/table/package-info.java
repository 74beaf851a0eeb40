/// Tables as people keep them in a spreadsheet, before anything is known of what is in them.
@NullMarked
package nl.basiseerst.application.table;

import org.jspecify.annotations.NullMarked;
