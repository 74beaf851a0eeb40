package nl.basiseerst.application.words;

import nl.basiseerst.application.calibration.CountFault;
import nl.basiseerst.domain.calibration.CalibrateDemand.Outcome;
import nl.basiseerst.domain.calibration.CountLimits;
import nl.basiseerst.domain.calibration.CountedActivity;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.calibration.CountedActivity.Refused;
import nl.basiseerst.domain.calibration.CountedActivity.Remark;
import nl.basiseerst.domain.calibration.CountedPeriod;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.practice.Practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a practice's own counts say, and what keeps them from being used. Safe for use by several
/// threads.
public final class CountWords {

    private static final int DATES_NAMED = 5;
    private static final int SHOWN = 40;

    private final Messages messages;
    private final Terms terms;

    public CountWords(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    /// What is wrong with a table, with its row and column.
    public String fault(CountFault fault) {
        String detail = fault.detail();
        String sentence =
                messages.text(
                        "counts.fault." + fault.kind().name(),
                        detail.length() > SHOWN ? detail.substring(0, SHOWN) + "…" : detail);
        if (fault.row() == 0) {
            return sentence;
        }
        String row = Integer.toString(fault.row());
        return fault.column() < 0
                ? messages.text("counts.fault.row", sentence, row)
                : messages.text("counts.fault.cell", sentence, row, fault.letters());
    }

    /// The period of a count, and what is to be known about its days: a sentence each.
    public List<String> period(Outcome outcome, CountLimits limits) {
        CountedPeriod period = outcome.period();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                messages.text(
                        "counts.period",
                        terms.dateWithYear(period.from()),
                        terms.dateWithYear(period.until()),
                        whole(period.days().size()),
                        terms.decimal(period.weeks(), 1)));
        if (period.weeks() >= limits.leastWeeks() && period.weeks() < limits.goodWeeks()) {
            sentences.add(
                    messages.text(
                            "counts.short",
                            terms.decimal(period.weeks(), 1),
                            whole(limits.goodWeeks())));
        }
        int missing = period.missing().size();
        if (missing > 0) {
            String key = missing == 1 ? "counts.missing.one" : "counts.missing";
            sentences.add(messages.text(key, whole(missing), dates(period.missing())));
        }
        if (period.onClosedDays() > 0) {
            sentences.add(messages.text("counts.closed", terms.decimal(period.onClosedDays(), 0)));
        }
        if (!outcome.wholeYear() && period.weeks() >= limits.leastWeeks()) {
            sentences.add(messages.text("counts.season"));
        }
        return sentences;
    }

    private String dates(List<LocalDate> dates) {
        List<String> named = dates.stream().limit(DATES_NAMED).map(terms::date).toList();
        int more = dates.size() - named.size();
        return more == 0
                ? terms.and(named)
                : messages.text("counts.missing.more", String.join(", ", named), whole(more));
    }

    /// What is to be known about what was counted of one activity, or why it replaces no norm. That
    /// seasons cannot be told apart yet is said once for all, by [#period].
    public List<String> remarks(CountedActivity activity, boolean wholeYear) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text("counts.counted", terms.decimal(activity.contacts(), 0)));
        switch (activity) {
            case Refused refused ->
                    sentences.add(messages.text("counts.reason." + refused.reason().name()));
            case Measured measured -> {
                for (Remark remark : Remark.values()) { // in one order, whatever that of the set
                    boolean said = remark == Remark.SEASON_OF_NORM && !wholeYear;
                    if (measured.remarks().contains(remark) && !said) {
                        sentences.add(messages.text("counts.remark." + remark.name()));
                    }
                }
            }
        }
        return sentences;
    }

    /// `84,2 → 97 contacten`: norm and count.
    public String figures(Measured measured) {
        return messages.text(
                "counts.figures",
                terms.decimal(measured.normPerWeek(), 1),
                terms.decimal(measured.countedPerWeek(), 1));
    }

    /// `+12,8 contacten, +2 u 21 per week`.
    public String difference(Measured measured) {
        if (Math.abs(measured.contactsPerWeek()) < 0.05) {
            return messages.text("counts.same");
        }
        return messages.text(
                "counts.difference",
                sign(measured.contactsPerWeek())
                        + terms.decimal(Math.abs(measured.contactsPerWeek()), 1),
                sign(measured.minutesPerWeek())
                        + terms.minutes(Math.abs(measured.minutesPerWeek())));
    }

    /// Norm and count, to be read aloud.
    public String spoken(Measured measured) {
        return messages.text(
                "counts.bar",
                terms.decimal(measured.normPerWeek(), 1),
                terms.decimal(measured.countedPerWeek(), 1));
    }

    /// That an activity goes by a count, and by which norm it went before.
    public String calibrated(Practice practice, Activity activity, Calibration calibration) {
        return messages.text(
                "counts.calibrated",
                terms.dateWithYear(calibration.from()),
                terms.dateWithYear(calibration.until()),
                terms.decimal(calibration.contacts(), 0),
                terms.decimal(calibration.norm().averageWeek(practice.patients()), 1),
                terms.decimal(activity.demand().averageWeek(practice.patients()), 1));
    }

    private static String sign(double value) {
        return value < 0 ? "−" : "+";
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }
}
