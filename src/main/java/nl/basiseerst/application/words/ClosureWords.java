package nl.basiseerst.application.words;

import nl.basiseerst.application.absence.ClosureTrial;
import nl.basiseerst.domain.absence.Closure;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days on which the practice is closed, in words. Safe for use by several threads.
public final class ClosureWords {

    private final Messages messages;
    private final Terms terms;

    public ClosureWords(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    /// The days, such as `do 24 dec tot en met vr 1 jan 2027`.
    public String days(Closure closure) {
        return closure.from().equals(closure.to())
                ? terms.dateWithYear(closure.from())
                : messages.text(
                        "away.days", terms.date(closure.from()), terms.dateWithYear(closure.to()));
    }

    /// How many days on which the practice would be open.
    public String count(Closure closure, Practice practice) {
        return messages.text("away.closures.count", closure.days(practice).size());
    }

    /// Whose work falls away on a day, and how much.
    ///
    /// @param plan in which their names are
    public String lost(PracticePlan plan, LocalDate date, List<LostWork> lost) {
        Names names = new Names(plan);
        List<String> people =
                lost.stream()
                        .map(work -> names.member(work.block().member()).name())
                        .distinct()
                        .sorted()
                        .toList();
        int minutes = lost.stream().mapToInt(work -> work.time().minutes()).sum();
        return messages.text(
                "away.closures.lost",
                terms.date(date),
                lost.size(),
                terms.minutes(minutes),
                String.join(", ", people));
    }

    /// Which days stay closed though their closure is opened or moved; empty for none.
    ///
    /// @param staying what is over, and holidays from today on
    public String staying(List<LocalDate> staying, LocalDate today) {
        List<String> sentences = new ArrayList<>();
        if (staying.stream().anyMatch(date -> date.isBefore(today))) {
            sentences.add(messages.text("away.closures.stays.past"));
        }
        List<String> holidays =
                staying.stream().filter(date -> !date.isBefore(today)).map(terms::date).toList();
        if (!holidays.isEmpty()) {
            sentences.add(
                    messages.text("away.closures.stays.holidays", String.join(", ", holidays)));
        }
        return String.join(" ", sentences);
    }

    /// What else has to be known; empty for nothing.
    public String note(ClosureTrial trial) {
        return trial.isCut() ? messages.text("away.cut") : "";
    }
}
