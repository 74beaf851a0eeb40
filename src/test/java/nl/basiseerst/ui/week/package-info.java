@NullMarked
package nl.basiseerst.ui.week;

import org.jspecify.annotations.NullMarked;
