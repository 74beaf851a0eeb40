@NullMarked
package nl.basiseerst.ui.division;

import org.jspecify.annotations.NullMarked;
