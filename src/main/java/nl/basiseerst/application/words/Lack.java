package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.Gap;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What comes short of one activity, at a moment where that can be told and in the week otherwise.
///
/// How much of an activity comes short is certain; on which day of a week is not, where contacts
/// may wait some days. Such a shortage is told per week, unless it lies on one day altogether.
///
/// @param date the day, null for the week
/// @param daypart counted from 0, null for any time of the day
record Lack(
        Activity activity,
        List<Role> roles,
        @Nullable LocalDate date,
        @Nullable Integer daypart,
        double minutes) {

    /// Norm minutes below which a shortage is no more than rounding.
    private static final double SMALLEST = 0.5;

    /// As planned, largest first.
    static List<Lack> planned(WeekAssessment week, Names names) {
        return of(week, names, ActivityCoverage::shortageMinutes, Gap::minutes);
    }

    /// With all extra offer given up, largest first.
    static List<Lack> withoutExtra(WeekAssessment week, Names names) {
        return of(
                week,
                names,
                ActivityCoverage::shortageWithoutExtraMinutes,
                Gap::minutesWithoutExtra);
    }

    private static List<Lack> of(
            WeekAssessment week,
            Names names,
            ToDoubleFunction<ActivityCoverage> whole,
            ToDoubleFunction<Gap> part) {
        List<Lack> lacks = new ArrayList<>();
        for (ActivityCoverage coverage : week.activities()) {
            double minutes = whole.applyAsDouble(coverage);
            if (minutes > SMALLEST) {
                Activity activity = names.activity(coverage.activity());
                List<Gap> gaps =
                        week.gaps().stream()
                                .filter(g -> g.activity().equals(activity.id()))
                                .filter(g -> part.applyAsDouble(g) > SMALLEST)
                                .toList();
                lacks.addAll(of(activity, minutes, gaps, part));
            }
        }
        lacks.sort(Comparator.comparingDouble(Lack::minutes).reversed());
        return lacks;
    }

    private static List<Lack> of(
            Activity activity, double minutes, List<Gap> gaps, ToDoubleFunction<Gap> part) {
        double placed = gaps.stream().mapToDouble(part).sum();
        boolean certain = activity.isUrgent() || gaps.size() == 1;
        if (certain && Math.abs(placed - minutes) <= 1) {
            return gaps.stream()
                    .map(
                            g ->
                                    new Lack(
                                            activity,
                                            g.roles(),
                                            g.date(),
                                            g.daypart(),
                                            part.applyAsDouble(g)))
                    .toList();
        }
        List<Role> roles = activity.performers().stream().map(Performer::role).toList();
        return List.of(new Lack(activity, roles, null, null, minutes));
    }
}
