/// Absence, leave and closed days: what each comes to before it is kept, and the edits that keep
/// it.
@NullMarked
package nl.basiseerst.application.absence;

import org.jspecify.annotations.NullMarked;
