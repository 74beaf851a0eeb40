@NullMarked
package nl.basiseerst.sharing;

import org.jspecify.annotations.NullMarked;
