/// OR-Tools behind the solver port of the guard.
@NullMarked
package nl.basiseerst.solver;

import org.jspecify.annotations.NullMarked;
