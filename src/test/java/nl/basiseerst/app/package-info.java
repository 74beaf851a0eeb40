@NullMarked
package nl.basiseerst.app;

import org.jspecify.annotations.NullMarked;
