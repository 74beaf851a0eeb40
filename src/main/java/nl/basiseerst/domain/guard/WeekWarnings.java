package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What the verdict on a week warns of, one by one, so that each can be accepted by itself. The
/// verdict does not ask whether it was.
public final class WeekWarnings {

    private final PracticePlan plan;
    private final WeekAssessment week;
    private final List<Warning> found = new ArrayList<>();

    private WeekWarnings(PracticePlan plan, WeekAssessment week) {
        this.plan = plan;
        this.week = week;
    }

    /// All of them: the week per core task first, then by day; what is displaced by extra offer
    /// before what comes short anyway.
    ///
    /// @param plan the practice that was assessed
    public static List<Warning> of(PracticePlan plan, WeekAssessment week) {
        WeekWarnings warnings = new WeekWarnings(plan, week);
        warnings.addTasks();
        for (DayAssessment day : week.days()) {
            warnings.addDay(day);
        }
        return List.copyOf(warnings.found);
    }

    /// How they stand: which are open and which were accepted.
    ///
    /// @param plan the practice that was assessed, with what was accepted
    public static List<Standing> standings(PracticePlan plan, WeekAssessment week) {
        return Standing.of(of(plan, week), plan.acceptances());
    }

    private void addTasks() {
        Map<CoreTask, Double> displaced = new EnumMap<>(CoreTask.class);
        Map<CoreTask, Double> anyway = new EnumMap<>(CoreTask.class);
        for (ActivityCoverage coverage : week.activities()) {
            CoreTask task = taskOf(coverage.activity());
            if (task != null) {
                double taken = coverage.displacedMinutes();
                displaced.merge(task, taken, Double::sum);
                anyway.merge(task, coverage.shortageMinutes() - taken, Double::sum);
            }
        }
        LocalDate monday = week.week().monday();
        displaced.forEach(
                (task, minutes) -> {
                    String subject = task.name().toLowerCase(Locale.ROOT);
                    add(WarningKey.about(WarningKind.TASK_DISPLACED, monday, subject), minutes);
                    add(
                            WarningKey.about(WarningKind.TASK_SHORT, monday, subject),
                            anyway.getOrDefault(task, 0.0));
                });
    }

    private @Nullable CoreTask taskOf(String activity) {
        return plan.activities().stream()
                .filter(a -> a.id().equals(activity))
                .map(Activity::coreTask)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void addDay(DayAssessment day) {
        LocalDate date = day.date();
        add(WarningKey.ofDay(WarningKind.DAY_DISPLACED, date), day.displacedMinutes());
        add(WarningKey.ofDay(WarningKind.DAY_SHORT, date), day.shortageWithoutExtraMinutes());
        Map<WarningKey, List<PresenceViolation>> rules = new LinkedHashMap<>();
        for (PresenceViolation violation : week.presence()) {
            if (violation.date().equals(date)) {
                rules.computeIfAbsent(keyOf(violation), _ -> new ArrayList<>()).add(violation);
            }
        }
        rules.forEach((key, violations) -> found.add(warning(key, violations)));
        for (FragilePair pair : week.fragile()) {
            if (pair.date().equals(date) && !pair.covered()) {
                found.add(
                        new Warning(
                                WarningKey.ofMember(WarningKind.ALONE, date, pair.member(), null),
                                pair.shortageMinutes()));
            }
        }
    }

    private static WarningKey keyOf(PresenceViolation violation) {
        return WarningKey.about(
                violation.displaced() ? WarningKind.PRESENCE_DISPLACED : WarningKind.PRESENCE,
                violation.date(),
                violation.rule());
    }

    private static Warning warning(WarningKey key, List<PresenceViolation> violations) {
        return new Warning(
                key,
                violations.stream().mapToDouble(PresenceViolation::missingMinutes).sum(),
                violations.stream().map(PresenceViolation::span).toList());
    }

    /// What the verdict takes for rounding is nothing to warn of.
    private void add(WarningKey key, double minutes) {
        if (Judgement.isSomething(minutes)) {
            found.add(new Warning(key, minutes));
        }
    }
}
