/// How long data are kept, what backups still hold, and the register of processing.
@NullMarked
package nl.basiseerst.ui.settings.privacy;

import org.jspecify.annotations.NullMarked;
