/// Putting a backup back: from the settings, and from where the data cannot be opened.
@NullMarked
package nl.basiseerst.ui.common.backup;

import org.jspecify.annotations.NullMarked;
