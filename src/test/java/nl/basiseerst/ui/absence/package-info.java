@NullMarked
package nl.basiseerst.ui.absence;

import org.jspecify.annotations.NullMarked;
