@NullMarked
package nl.basiseerst.domain.calibration;

import org.jspecify.annotations.NullMarked;
