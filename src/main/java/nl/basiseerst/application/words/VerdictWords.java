package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;

import java.util.ArrayList;
import java.util.List;

/// The verdict of a week or a day in sentences: what, who, when, how much, and what to do about it.
/// The one place that turns an assessment into words, so that every output says the same. Safe for
/// use by several threads.
public final class VerdictWords {

    private final Messages messages;

    public VerdictWords(Messages messages) {
        this.messages = messages;
    }

    /// The verdict itself, such as `In de verdrukking`.
    public String word(Verdict verdict) {
        return messages.text("guard.verdict." + verdict.name());
    }

    /// The verdict in one or two words, for where there is little room, such as `Tekort`.
    public String brief(Verdict verdict) {
        return messages.text("guard.brief." + verdict.name());
    }

    /// The verdict of the week.
    ///
    /// @param plan the practice that was assessed
    public VerdictText of(PracticePlan plan, WeekAssessment week) {
        EmptyWeekWords empty = new EmptyWeekWords(messages);
        if (empty.isUnplanned(plan, week)) {
            List<String> causes = new ArrayList<>(empty.of(plan, week).stream().toList());
            causes.add(new ShortageWords(messages, new Names(plan), plan).unplanned(week));
            return text(week.verdict(), causes, List.of(messages.text("guard.empty.remedy")));
        }
        return text(week.verdict(), causes(plan, week), remedies(plan, week));
    }

    /// The verdict of one open day of the week.
    ///
    /// @param plan the practice that was assessed
    /// @param week the assessment that the day is part of
    public VerdictText ofDay(PracticePlan plan, WeekAssessment week, DayAssessment day) {
        DayWords words = new DayWords(messages, plan, week, day);
        return text(day.verdict(), words.causes(), words.remedies());
    }

    private VerdictText text(Verdict verdict, List<String> causes, List<String> remedies) {
        return new VerdictText(verdict, word(verdict), causes, remedies);
    }

    private List<String> causes(PracticePlan plan, WeekAssessment week) {
        Names names = new Names(plan);
        PresenceWords presence = new PresenceWords(messages, names, plan);
        HeadroomWords headroom = new HeadroomWords(messages, names, plan);
        AbsenceWords absence = new AbsenceWords(messages, names);
        List<String> empty = new EmptyWeekWords(messages).of(plan, week).stream().toList();
        List<String> shortage = new ShortageWords(messages, names, plan).causes(week);
        List<String> missing = presence.causes(week.presence());

        List<String> causes = new ArrayList<>(empty);
        boolean displaced = Amount.counts(week.displacedMinutes());
        causes.addAll(displaced ? shortage : missing);
        causes.addAll(displaced ? missing : shortage);
        causes.addAll(headroom.thin(week));
        causes.addAll(absence.alone(week.fragile()));
        if (week.verdict() == Verdict.SAFE && empty.isEmpty()) {
            causes.add(headroom.safe(week));
        }
        causes.addAll(absence.covered(week.fragile()));
        return causes;
    }

    private List<String> remedies(PracticePlan plan, WeekAssessment week) {
        Names names = new Names(plan);
        HeadroomWords headroom = new HeadroomWords(messages, names, plan);
        AbsenceWords absence = new AbsenceWords(messages, names);
        List<String> remedies = new ArrayList<>();
        remedies.addAll(new ReleaseWords(messages, names, plan).remedies(week));
        remedies.addAll(new PresenceWords(messages, names, plan).remedies(week.presence()));
        remedies.addAll(new ShortageWords(messages, names, plan).remedies(week));
        remedies.addAll(headroom.thinRemedies(week));
        remedies.addAll(absence.aloneRemedies(week.fragile()));
        return remedies;
    }
}
