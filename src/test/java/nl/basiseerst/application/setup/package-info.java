/// Tests of the guided start without a window.
@NullMarked
package nl.basiseerst.application.setup;

import org.jspecify.annotations.NullMarked;
