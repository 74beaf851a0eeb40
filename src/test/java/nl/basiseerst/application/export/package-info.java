@NullMarked
package nl.basiseerst.application.export;

import org.jspecify.annotations.NullMarked;
