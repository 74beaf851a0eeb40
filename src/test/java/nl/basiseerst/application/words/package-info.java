@NullMarked
package nl.basiseerst.application.words;

import org.jspecify.annotations.NullMarked;
