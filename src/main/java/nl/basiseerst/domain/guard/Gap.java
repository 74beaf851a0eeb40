package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A piece of demand that is not covered as planned: what to look for when giving up extra offer
/// does not help.
///
/// @param activity id of the activity
/// @param roles who may do it, in the order of the catalogue; at least one
/// @param date the open day on which the demand arrives, null when it may fall on any day of the
///   week
/// @param daypart index of the daypart it arrives in, counted from 0; null for any time of the day
/// @param minutes norm minutes not covered, above 0
/// @param minutesWithoutExtra the same with all extra offer given up
public record Gap(
        String activity,
        List<Role> roles,
        @Nullable LocalDate date,
        @Nullable Integer daypart,
        double minutes,
        double minutesWithoutExtra) {

    public Gap {
        roles = List.copyOf(roles);
    }
}
