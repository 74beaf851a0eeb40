@NullMarked
package nl.basiseerst.ui.crash;

import org.jspecify.annotations.NullMarked;
