package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the guard finds of one week: the verdict and every number behind it, as typed facts.
///
/// Minutes are norm minutes, all at least 0.
///
/// @param demandMinutes all demand of the week, backlog carried in included
/// @param shortageMinutes S: what is not covered as planned
/// @param shortageWithoutExtraMinutes S0: what is not covered with all extra offer given up
/// @param displacedMinutes D: what the extra offer takes from the basic offer
/// @param headroom spare share of capacity for priorities 1 to 3; -1 when some of that demand
///   cannot be served at all, null when there is none
/// @param tightest the activity with the fewest spare minutes; null when nothing is asked, and
///   where there is enough to spare ([Guard#tightest] still tells)
/// @param activities basic activities in catalogue order
/// @param extra the extra items that count, in the order of their blocks
/// @param release the least extra offer to give up; empty when that is not the matter
/// @param gaps where the shortage that remains as planned falls, largest first
/// @param fragile by date, then member id
/// @param presence violations by date, start and rule
/// @param days the open days, in order
public record WeekAssessment(
        IsoWeek week,
        Verdict verdict,
        double demandMinutes,
        double shortageMinutes,
        double shortageWithoutExtraMinutes,
        double displacedMinutes,
        @Nullable Double headroom,
        @Nullable TightestActivity tightest,
        List<ActivityCoverage> activities,
        List<ExtraItem> extra,
        List<ExtraItem> release,
        List<Gap> gaps,
        List<FragilePair> fragile,
        List<PresenceViolation> presence,
        List<DayAssessment> days) {

    /// The activity with the fewest norm minutes to spare.
    ///
    /// @param spareMinutes norm minutes that could be added while nothing else gets shorter
    public record TightestActivity(String activity, double spareMinutes) {}

    public WeekAssessment {
        activities = List.copyOf(activities);
        extra = List.copyOf(extra);
        release = List.copyOf(release);
        gaps = List.copyOf(gaps);
        fragile = List.copyOf(fragile);
        presence = List.copyOf(presence);
        days = List.copyOf(days);
    }

    /// Length of the release set in minutes.
    public double releaseMinutes() {
        return release.stream().mapToDouble(ExtraItem::minutes).sum();
    }

    /// Shortage by priority, for the priorities that have demand (of deferrable activities the due
    /// part).
    public Map<Integer, Double> shortageByPriority() {
        Map<Integer, Double> classes = new TreeMap<>();
        for (ActivityCoverage activity : activities) {
            if (activity.dueContacts() > 0) {
                classes.merge(activity.priority(), activity.shortageMinutes(), Double::sum);
            }
        }
        return classes;
    }
}
