@NullMarked
package nl.basiseerst.application.calibration;

import org.jspecify.annotations.NullMarked;
