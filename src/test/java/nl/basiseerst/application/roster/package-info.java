/// Tests of the work with basic schedules and day patterns.
@NullMarked
package nl.basiseerst.application.roster;

import org.jspecify.annotations.NullMarked;
