package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Require;

import java.time.DayOfWeek;

/// A session somebody has besides the usual pattern of the day, in place of it.
///
/// @param member id of the member
/// @param week which week of the cycle, 1 for the first; 0 for every week
/// @param session id of the session type
public record Clinic(String member, int week, DayOfWeek day, TimeSpan span, String session) {

    public Clinic {
        Require.id("member", member);
        Require.atLeast("week", week, 0);
        Require.id("session", session);
    }
}
