/// Counts of contacts brought in from elsewhere, matched to the activities of the practice, and
/// taken over as its demand or given back.
@NullMarked
package nl.basiseerst.application.calibration;

import org.jspecify.annotations.NullMarked;
