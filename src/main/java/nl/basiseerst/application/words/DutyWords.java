package nl.basiseerst.application.words;

import nl.basiseerst.application.duties.DutyLine;
import nl.basiseerst.application.duties.DutyPreview;
import nl.basiseerst.application.duties.SkippedDuty;
import nl.basiseerst.application.intake.Problem;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Duty;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// What taking over a file of duties comes to, in words. What a duty is called in the file is not
/// among them. Safe for use by several threads.
public final class DutyWords {

    private static final List<Class<? extends DutyLine>> KINDS =
            List.of(
                    DutyLine.Added.class,
                    DutyLine.Changed.class,
                    DutyLine.Gone.class,
                    DutyLine.Same.class,
                    DutyLine.Skipped.class);

    private final Messages messages;
    private final Terms terms;
    private final Names names;
    private final boolean calendar;

    /// @param calendar whether the file is a calendar, of which the events are counted, rather than
    ///   a table with rows
    public DutyWords(Messages messages, PracticePlan plan, boolean calendar) {
        this.messages = messages;
        this.calendar = calendar;
        terms = new Terms(messages);
        names = new Names(plan);
    }

    /// What becomes of it, in a word or two: `Nieuw`, `Gewijzigd`, `Vervallen`, `Blijft staan`, `Al
    /// bekend` or `Overgeslagen`.
    ///
    /// @param remove whether what is gone from the file is taken away
    public String fate(DutyLine line, boolean remove) {
        return messages.text(
                line instanceof DutyLine.Gone && !remove
                        ? "duties.fate.kept"
                        : "duties.fate." + line.getClass().getSimpleName());
    }

    /// Whose duty it is and when; of what is skipped why.
    public String sentence(DutyLine line) {
        return switch (line) {
            case DutyLine.Added one -> duty(one.duty());
            case DutyLine.Same one -> duty(one.duty());
            case DutyLine.Gone one -> duty(one.duty());
            case DutyLine.Changed one ->
                    messages.text("duties.changed", duty(one.duty()), times(one.before()));
            case DutyLine.Skipped one -> skipped(one);
        };
    }

    /// How many of each, what is outside the time that is looked at, and whether all was read.
    ///
    /// @param remove whether what is gone from the file is taken away
    public String summary(DutyPreview preview, boolean remove) {
        List<String> parts = new ArrayList<>();
        for (Class<? extends DutyLine> kind : KINDS) {
            long count = preview.lines(remove).stream().filter(kind::isInstance).count();
            if (count > 0 && (remove || kind != DutyLine.Gone.class)) {
                parts.add(messages.text("duties.count." + kind.getSimpleName(), count));
            }
        }
        String counts =
                parts.isEmpty()
                        ? messages.text("duties.none")
                        : messages.text("duties.summary", String.join(", ", parts));
        String inside =
                preview.outside() == 0
                        ? counts
                        : counts + " " + messages.text("duties.outside", preview.outside());
        return preview.isAnyWithheld() ? inside + " " + messages.text("duties.partly") : inside;
    }

    private String skipped(DutyLine.Skipped line) {
        SkippedDuty told = line.told();
        Problem problem = told.problem();
        if (problem != null) {
            return problem.fault() == Problem.Fault.PERSON_UNKNOWN
                    ? nobody(problem)
                    : new IntakeWords(messages).sentence(problem);
        }
        LocalDateTime at = told.at();
        Duty other = line.other();
        String where =
                messages.text(
                        calendar ? "duties.event" : "duties.row", Integer.toString(told.place()));
        String when =
                at == null
                        ? where
                        : messages.text("duties.at", where, terms.dateWithYear(at.toLocalDate()));
        return messages.text(
                "duties.skipped." + told.reason(), when, other == null ? "" : times(other));
    }

    /// Here nothing can be answered, as where whole sheets are taken over.
    private String nobody(Problem problem) {
        return messages.text(
                "duties.nobody",
                Integer.toString(problem.row()),
                problem.details().getFirst().toString());
    }

    private String duty(Duty duty) {
        return messages.text("duties.duty", names.member(duty.member()).name(), times(duty));
    }

    private String times(Duty duty) {
        return messages.text(
                "duties.times",
                terms.dateWithYear(duty.from().toLocalDate()),
                duty.from().toLocalTime().toString(),
                duty.to().toLocalTime().toString());
    }
}
