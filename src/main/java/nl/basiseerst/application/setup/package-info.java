/// The guided start: what of a practice is done, what is still missing, and the changes its steps
/// make.
@NullMarked
package nl.basiseerst.application.setup;

import org.jspecify.annotations.NullMarked;
