/// What does not fit in a week of the schedule: one rule a class. The guard tells whether there is
/// enough; these tell whether what is planned can and may be.
@NullMarked
package nl.basiseerst.domain.conflict;

import org.jspecify.annotations.NullMarked;
