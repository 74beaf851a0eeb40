/// The limits of law and agreements that come with the program.
@NullMarked
package nl.basiseerst.application.limits;

import org.jspecify.annotations.NullMarked;
