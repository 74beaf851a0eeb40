/// The part of the settings about sharing with other computers.
@NullMarked
package nl.basiseerst.ui.settings.sharing;

import org.jspecify.annotations.NullMarked;
