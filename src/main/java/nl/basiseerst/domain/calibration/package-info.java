/// What a practice's own counts say of how much is asked of it, beside the norm.
@NullMarked
package nl.basiseerst.domain.calibration;

import org.jspecify.annotations.NullMarked;
