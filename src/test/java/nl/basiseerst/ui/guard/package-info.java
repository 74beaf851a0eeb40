@NullMarked
package nl.basiseerst.ui.guard;

import org.jspecify.annotations.NullMarked;
