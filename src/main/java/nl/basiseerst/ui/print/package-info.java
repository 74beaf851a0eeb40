/// Looking at pages before they go to a printer or a file.
@NullMarked
package nl.basiseerst.ui.print;

import org.jspecify.annotations.NullMarked;
