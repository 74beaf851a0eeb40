@NullMarked
package nl.basiseerst.ui.print;

import org.jspecify.annotations.NullMarked;
