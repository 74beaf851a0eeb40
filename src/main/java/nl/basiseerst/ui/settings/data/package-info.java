/// The backups of the data and their soundness, in the settings.
@NullMarked
package nl.basiseerst.ui.settings.data;

import org.jspecify.annotations.NullMarked;
