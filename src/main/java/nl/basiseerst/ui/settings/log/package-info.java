/// The log of changes: who changed what and when, and whether it still says so.
@NullMarked
package nl.basiseerst.ui.settings.log;

import org.jspecify.annotations.NullMarked;
