@NullMarked
package nl.basiseerst.ui.settings.paste;

import org.jspecify.annotations.NullMarked;
