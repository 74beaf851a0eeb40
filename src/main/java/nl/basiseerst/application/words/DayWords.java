package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.FragilePair;
import nl.basiseerst.domain.guard.PresenceViolation;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Why one day has its verdict, and what to do about it.
final class DayWords {

    private final Messages messages;
    private final Terms terms;
    private final WeekAssessment week;
    private final DayAssessment day;
    private final PresenceWords presence;
    private final AbsenceWords absence;
    private final ReleaseWords release;
    private final List<PresenceViolation> violations;
    private final List<FragilePair> pairs;

    DayWords(Messages messages, PracticePlan plan, WeekAssessment week, DayAssessment day) {
        Names names = new Names(plan);
        LocalDate date = day.date();
        this.messages = messages;
        this.terms = new Terms(messages);
        this.week = week;
        this.day = day;
        this.presence = new PresenceWords(messages, names, plan);
        this.absence = new AbsenceWords(messages, names);
        this.release = new ReleaseWords(messages, names, plan);
        this.violations = week.presence().stream().filter(v -> v.date().equals(date)).toList();
        this.pairs = week.fragile().stream().filter(p -> p.date().equals(date)).toList();
    }

    List<String> causes() {
        List<String> causes = new ArrayList<>();
        if (Amount.counts(day.shortageMinutes())) {
            causes.add(shortage());
        }
        causes.addAll(presence.causes(violations));
        causes.addAll(absence.alone(pairs));
        if (causes.isEmpty()) {
            causes.add(messages.text("guard.day.safe", terms.date(day.date())));
        }
        causes.addAll(absence.coveredThatDay(pairs));
        return causes;
    }

    /// The part of the week's advice that is about this day.
    List<String> remedies() {
        if (day.verdict() == Verdict.SAFE) {
            return List.of();
        }
        List<ExtraItem> items =
                week.release().stream().filter(i -> i.date().equals(day.date())).toList();
        List<String> remedies = new ArrayList<>(release.items(week, items));
        remedies.addAll(presence.remedies(violations));
        remedies.addAll(absence.aloneRemedies(pairs));
        if (remedies.isEmpty()) {
            remedies.add(messages.text("guard.day.remedy"));
        }
        return remedies;
    }

    private String shortage() {
        String date = terms.date(day.date());
        String all = terms.minutes(day.shortageMinutes());
        if (!Amount.counts(day.displacedMinutes())) {
            return messages.text("guard.day.other", date, all);
        }
        return Amount.counts(day.shortageWithoutExtraMinutes())
                ? messages.text(
                        "guard.day.partly",
                        date,
                        all,
                        terms.minutes(day.displacedMinutes()),
                        terms.minutes(day.shortageWithoutExtraMinutes()))
                : messages.text("guard.day.displaced", date, all);
    }
}
