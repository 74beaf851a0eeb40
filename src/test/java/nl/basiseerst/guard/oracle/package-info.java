/// A second, slow and obvious reading of the risk model, to hold the guard against. It shares no
/// code with the guard: it works from raw blocks and absences, minute by minute.
@NullMarked
package nl.basiseerst.guard.oracle;

import org.jspecify.annotations.NullMarked;
