/// Tests of the guided start.
@NullMarked
package nl.basiseerst.ui.setup;

import org.jspecify.annotations.NullMarked;
