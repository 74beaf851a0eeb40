/// Sheets out of Excel and text files: the only package that sees FastCSV and fastexcel.
@NullMarked
package nl.basiseerst.tables;

import org.jspecify.annotations.NullMarked;
