@NullMarked
package nl.basiseerst.ui.settings.keys;

import org.jspecify.annotations.NullMarked;
