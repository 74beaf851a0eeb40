/// What is told of a fault in the program itself.
@NullMarked
package nl.basiseerst.ui.crash;

import org.jspecify.annotations.NullMarked;
