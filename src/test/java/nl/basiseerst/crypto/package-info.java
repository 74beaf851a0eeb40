@NullMarked
package nl.basiseerst.crypto;

import org.jspecify.annotations.NullMarked;
