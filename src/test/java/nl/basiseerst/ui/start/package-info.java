@NullMarked
package nl.basiseerst.ui.start;

import org.jspecify.annotations.NullMarked;
