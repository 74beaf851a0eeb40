@NullMarked
package nl.basiseerst.ui.offer;

import org.jspecify.annotations.NullMarked;
