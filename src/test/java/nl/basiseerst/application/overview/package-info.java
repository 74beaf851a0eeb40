@NullMarked
package nl.basiseerst.application.overview;

import org.jspecify.annotations.NullMarked;
