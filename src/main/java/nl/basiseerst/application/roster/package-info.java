/// What people do with basic schedules and day patterns: make, change, stamp, copy and export.
@NullMarked
package nl.basiseerst.application.roster;

import org.jspecify.annotations.NullMarked;
