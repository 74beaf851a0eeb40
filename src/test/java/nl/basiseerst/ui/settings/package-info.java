@NullMarked
package nl.basiseerst.ui.settings;

import org.jspecify.annotations.NullMarked;
