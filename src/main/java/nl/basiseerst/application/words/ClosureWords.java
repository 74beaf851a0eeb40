package nl.basiseerst.application.words;

import nl.basiseerst.application.absence.ClosureTrial;
import nl.basiseerst.domain.absence.Closure;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;

import java.time.LocalDate;
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

    /// What else has to be known; empty for nothing.
    public String note(ClosureTrial trial) {
        return trial.isCut() ? messages.text("away.cut") : "";
    }
}
