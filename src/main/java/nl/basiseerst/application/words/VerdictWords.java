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
import java.util.Optional;

/// The verdict of a week or a day in sentences: what, who, when, how much, and what to do about it.
/// The one place that turns an assessment into words, so that every output says the same. Safe for
/// use by several threads.
public final class VerdictWords {

    private final Messages messages;
    private final Terms terms;

    public VerdictWords(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    /// The verdict itself, such as `In de verdrukking`.
    public String word(Verdict verdict) {
        return messages.text("guard.verdict." + verdict.name());
    }

    /// The verdict of the week.
    ///
    /// @param plan the practice that was assessed
    public VerdictText of(PracticePlan plan, WeekAssessment week) {
        Names names = new Names(plan);
        ShortageWords shortage = new ShortageWords(messages, names, plan);
        PresenceWords presence = new PresenceWords(messages, names, plan);
        ReserveWords reserve = new ReserveWords(messages, names, plan);
        EmptyWeekWords emptiness = new EmptyWeekWords(messages);
        Optional<String> empty = emptiness.of(plan, week);

        List<String> causes = new ArrayList<>(empty.stream().toList());
        if (Amount.counts(week.displacedMinutes())) {
            causes.addAll(shortage.causes(week));
            causes.addAll(presence.causes(week.presence()));
        } else {
            causes.addAll(presence.causes(week.presence()));
            causes.addAll(shortage.causes(week));
        }
        if (week.verdict() == Verdict.FRAGILE) {
            causes.addAll(reserve.thin(week));
        }
        causes.addAll(reserve.alone(week.fragile()));
        if (week.verdict() == Verdict.SAFE && empty.isEmpty()) {
            causes.add(reserve.safe(week));
        }
        causes.addAll(reserve.covered(week.fragile()));

        List<String> remedies = new ArrayList<>(emptiness.remedy(plan, week).stream().toList());
        if (remedies.isEmpty()) {
            remedies.addAll(new ReleaseWords(messages, names, plan).remedies(week));
            remedies.addAll(presence.remedies(week.presence()));
            remedies.addAll(shortage.remedies(week));
            if (week.verdict() == Verdict.FRAGILE) {
                remedies.addAll(reserve.thinRemedies(week));
            }
            remedies.addAll(reserve.aloneRemedies(week.fragile()));
        }
        return new VerdictText(week.verdict(), word(week.verdict()), causes, remedies);
    }

    /// The verdict of one open day of the week.
    ///
    /// @param plan the practice that was assessed
    /// @param week the assessment that the day is part of
    public VerdictText ofDay(PracticePlan plan, WeekAssessment week, DayAssessment day) {
        Names names = new Names(plan);
        PresenceWords presence = new PresenceWords(messages, names, plan);
        ReserveWords reserve = new ReserveWords(messages, names, plan);
        LocalDate date = day.date();
        List<PresenceViolation> violations =
                week.presence().stream().filter(v -> v.date().equals(date)).toList();
        List<FragilePair> pairs =
                week.fragile().stream().filter(p -> p.date().equals(date)).toList();
        List<ExtraItem> release =
                week.release().stream().filter(i -> i.date().equals(date)).toList();

        List<String> causes = new ArrayList<>();
        if (Amount.counts(day.shortageMinutes())) {
            causes.add(shortage(day));
        }
        causes.addAll(presence.causes(violations));
        causes.addAll(reserve.alone(pairs));
        if (causes.isEmpty()) {
            causes.add(messages.text("guard.day.safe", terms.date(date)));
        }
        causes.addAll(reserve.covered(pairs));

        List<String> remedies = new ArrayList<>();
        remedies.addAll(new ReleaseWords(messages, names, plan).items(week, release));
        remedies.addAll(presence.remedies(violations));
        remedies.addAll(reserve.aloneRemedies(pairs));
        if (remedies.isEmpty() && day.verdict() != Verdict.SAFE) {
            remedies.add(messages.text("guard.day.remedy"));
        }
        return new VerdictText(day.verdict(), word(day.verdict()), causes, remedies);
    }

    private String shortage(DayAssessment day) {
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
