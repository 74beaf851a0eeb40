@NullMarked
package nl.basiseerst.agenda;

import org.jspecify.annotations.NullMarked;
