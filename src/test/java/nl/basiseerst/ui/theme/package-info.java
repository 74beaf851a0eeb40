@NullMarked
package nl.basiseerst.ui.theme;

import org.jspecify.annotations.NullMarked;
