/// The basic schedule (basisrooster) at work: what it prescribes, how weeks are made from it, and
/// where the schedule of a week deviates from it.
@NullMarked
package nl.basiseerst.domain.roster;

import org.jspecify.annotations.NullMarked;
