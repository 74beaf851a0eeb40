/// Taking over what people keep in a spreadsheet: what a sheet holds, which column is what, what
/// would change, and what is wrong at which cell. Nothing here changes anything.
@NullMarked
package nl.basiseerst.application.intake;

import org.jspecify.annotations.NullMarked;
