/// What comes from outside, made into what nobody would send.
@NullMarked
package nl.basiseerst.fuzz;

import org.jspecify.annotations.NullMarked;
