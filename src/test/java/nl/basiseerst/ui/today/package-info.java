@NullMarked
package nl.basiseerst.ui.today;

import org.jspecify.annotations.NullMarked;
