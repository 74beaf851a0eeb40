@NullMarked
package nl.basiseerst.ui.mirror;

import org.jspecify.annotations.NullMarked;
