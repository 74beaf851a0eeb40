/// What every view of the window shares: texts, background work, failures and the small controls.
@NullMarked
package nl.basiseerst.ui.common;

import org.jspecify.annotations.NullMarked;
