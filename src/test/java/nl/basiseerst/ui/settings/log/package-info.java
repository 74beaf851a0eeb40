@NullMarked
package nl.basiseerst.ui.settings.log;

import org.jspecify.annotations.NullMarked;
