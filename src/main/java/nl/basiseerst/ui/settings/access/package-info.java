/// Who can log in, and as what.
@NullMarked
package nl.basiseerst.ui.settings.access;

import org.jspecify.annotations.NullMarked;
