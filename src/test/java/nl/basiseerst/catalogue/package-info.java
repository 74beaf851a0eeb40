@NullMarked
package nl.basiseerst.catalogue;

import org.jspecify.annotations.NullMarked;
