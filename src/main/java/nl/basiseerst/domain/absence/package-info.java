/// What an absence takes out of the schedule, who could stand in for it, and what is left of the
/// leave somebody is entitled to. Everything here is judged beside what the guard and the rules of
/// the schedule find; none of it is a verdict of its own.
@NullMarked
package nl.basiseerst.domain.absence;

import org.jspecify.annotations.NullMarked;
