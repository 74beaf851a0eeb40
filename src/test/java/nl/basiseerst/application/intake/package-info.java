@NullMarked
package nl.basiseerst.application.intake;

import org.jspecify.annotations.NullMarked;
