@NullMarked
package nl.basiseerst.application.absence;

import org.jspecify.annotations.NullMarked;
