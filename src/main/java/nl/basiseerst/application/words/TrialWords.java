package nl.basiseerst.application.words;

import nl.basiseerst.application.absence.AbsenceTrial;
import nl.basiseerst.application.absence.Turn;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;

import java.util.ArrayList;
import java.util.List;

/// What an absence comes to, in sentences. Safe for use by several threads.
public final class TrialWords {

    private final Messages messages;
    private final Terms terms;
    private final VerdictWords verdicts;
    private final PracticePlan plan;

    /// @param plan the practice it was worked out for
    public TrialWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.plan = plan;
        terms = new Terms(messages);
        verdicts = new VerdictWords(messages);
    }

    /// Who and when, such as `B. Aydin, ma 30 nov tot en met wo 2 dec, 13:00–17:00`.
    public String about(Absence absence) {
        List<String> parts = new ArrayList<>();
        parts.add(new Names(plan).member(absence.member()).name());
        parts.add(days(absence));
        if (absence.part() != null) {
            parts.add(absence.part().toString());
        }
        return String.join(", ", parts);
    }

    private String days(Absence absence) {
        return absence.from().equals(absence.to())
                ? terms.dateWithYear(absence.from())
                : messages.text(
                        "away.days", terms.date(absence.from()), terms.dateWithYear(absence.to()));
    }

    /// The whole of it in one sentence, the most telling first.
    public String headline(AbsenceTrial trial) {
        return headline(trial.turns());
    }

    /// What is tried in one sentence: the days that turn worse.
    public String headline(List<Turn> turns) {
        if (turns.isEmpty()) {
            return messages.text("away.unplanned");
        }
        List<String> worse = new ArrayList<>();
        for (Turn.Day day : turns.stream().flatMap(turn -> turn.days().stream()).toList()) {
            DayAssessment after = day.after();
            if (after != null && day.isWorse()) {
                worse.add(
                        messages.text(
                                "away.turns",
                                terms.date(day.date()),
                                lower(verdicts.word(after.verdict()))));
            }
        }
        if (worse.isEmpty()) {
            return messages.text(
                    turns.stream().anyMatch(Turn::isWorse) ? "away.only-week" : "away.no-worse");
        }
        return upper(terms.and(worse)) + ".";
    }

    private String upper(String sentence) {
        return sentence.substring(0, 1).toUpperCase(messages.locale()) + sentence.substring(1);
    }

    private String lower(String word) {
        return word.substring(0, 1).toLowerCase(messages.locale()) + word.substring(1);
    }

    /// Why a day has the verdict it gets; empty for a day that is no worse than fine.
    public String cause(Turn turn, Turn.Day day) {
        DayAssessment after = day.after();
        return after == null || after.verdict() == Verdict.SAFE
                ? ""
                : verdicts.ofDay(turn.plan(), turn.after(), after).causes().getFirst();
    }

    /// What the week as a whole becomes.
    public String week(Turn turn) {
        String name = upper(terms.week(turn.week()));
        Verdict before = turn.before().verdict();
        Verdict after = turn.after().verdict();
        if (before == after) {
            return messages.text("away.week.same", name, lower(verdicts.word(after)));
        }
        return messages.text(
                "away.week.turns",
                name,
                lower(verdicts.word(after)),
                lower(verdicts.word(before)),
                verdicts.of(turn.plan(), turn.after()).causes().getFirst());
    }

    /// What else has to be known: tasks, weeks that were not looked at.
    public List<String> notes(AbsenceTrial trial) {
        List<String> notes = new ArrayList<>();
        if (trial.tasks() > 0) {
            notes.add(messages.text("away.tasks", trial.tasks()));
        }
        if (trial.isCut()) {
            notes.add(messages.text("away.cut"));
        }
        return notes;
    }
}
