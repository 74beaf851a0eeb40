@NullMarked
package nl.basiseerst.application.catalogue;

import org.jspecify.annotations.NullMarked;
