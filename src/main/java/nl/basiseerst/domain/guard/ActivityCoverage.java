package nl.basiseerst.domain.guard;

import org.jspecify.annotations.Nullable;

/// How far one basic activity is covered in a week.
///
/// @param activity id of the activity
/// @param priority from 1, served first, to 9
/// @param demandContacts all contacts asked, backlog carried in included
/// @param dueContacts the part that must be served this week; all of it unless deferrable
/// @param shortageContacts due contacts that are not served as planned
/// @param shortageMinutes the same in norm minutes
/// @param shortageWithoutExtraMinutes the same with all extra offer of the week given up
/// @param backlog what is left for later, null unless the activity is deferrable
public record ActivityCoverage(
        String activity,
        int priority,
        double demandContacts,
        double dueContacts,
        double shortageContacts,
        double shortageMinutes,
        double shortageWithoutExtraMinutes,
        @Nullable Backlog backlog) {

    /// Deferrable contacts carried out of the week.
    ///
    /// @param contacts how many, at least 0
    /// @param waitingWeeks the same in weeks of demand, null when a week asks nothing
    public record Backlog(double contacts, @Nullable Double waitingWeeks) {}

    /// Norm minutes that the extra offer takes from this activity, at least 0.
    public double displacedMinutes() {
        return Math.max(0, shortageMinutes - shortageWithoutExtraMinutes);
    }

    /// The part of the due contacts that is served as planned, from 0 to 1; 1 when none are due.
    public double coveredShare() {
        return dueContacts <= 0 ? 1 : Math.clamp(1 - shortageContacts / dueContacts, 0, 1);
    }
}
