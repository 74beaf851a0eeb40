/// The guided start: from an empty folder to the verdict on one's own week.
@NullMarked
package nl.basiseerst.ui.setup;

import org.jspecify.annotations.NullMarked;
