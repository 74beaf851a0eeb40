@NullMarked
package nl.basiseerst.tables;

import org.jspecify.annotations.NullMarked;
