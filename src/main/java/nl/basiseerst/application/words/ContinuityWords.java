package nl.basiseerst.application.words;

import nl.basiseerst.domain.continuity.PanelContinuity;
import nl.basiseerst.domain.continuity.PanelDaypart;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of how often patients can find their own GP.
public final class ContinuityWords {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final Terms terms;

    public ContinuityWords(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    /// Whose panel it is, and of how many patients.
    public String owner(PanelContinuity panel) {
        Integer patients = panel.owner().panel();
        return messages.text(
                "division.continuity.owner",
                panel.owner().name(),
                terms.count(patients == null ? 0 : patients));
    }

    /// The share of the owner, and that with the second if there is one.
    public String share(PanelContinuity panel) {
        String dayparts = terms.count(panel.dayparts().size());
        return panel.second() == null
                ? messages.text("division.continuity.own", percent(panel.own()), dayparts)
                : messages.text(
                        "division.continuity.both",
                        percent(panel.own()),
                        percent(panel.ownOrSecond()),
                        dayparts,
                        panel.second().name());
    }

    /// Each month: the share with the owner or the second.
    ///
    /// @param to last day, inclusive
    public String months(PanelContinuity panel, LocalDate from, LocalDate to) {
        List<String> said = new ArrayList<>();
        YearMonth last = YearMonth.from(to);
        for (YearMonth at = YearMonth.from(from); !at.isAfter(last); at = at.plusMonths(1)) {
            PanelContinuity month = panel.during(at.atDay(1), at.atEndOfMonth());
            said.add(
                    messages.text(
                            "division.continuity.one",
                            messages.text("term.month." + at.getMonthValue()),
                            percent(month.ownOrSecond())));
        }
        return messages.text("division.continuity.months", String.join(", ", said));
    }

    /// Each week: the share with the owner or the second.
    ///
    /// @param to last day, inclusive
    public String weeks(PanelContinuity panel, LocalDate from, LocalDate to) {
        List<String> said = new ArrayList<>();
        IsoWeek last = IsoWeek.of(to);
        for (IsoWeek at = IsoWeek.of(from); at.compareTo(last) <= 0; at = at.plusWeeks(1)) {
            PanelContinuity week = panel.during(at.monday(), at.sunday());
            said.add(
                    messages.text(
                            "division.continuity.one",
                            Integer.toString(at.number()),
                            percent(week.ownOrSecond())));
        }
        return messages.text("division.continuity.weeks", String.join(", ", said));
    }

    /// In how many dayparts neither is there.
    public String without(PanelContinuity panel) {
        return messages.text("division.continuity.without", panel.without().size());
    }

    /// A daypart, such as `di 24 nov 13:00–17:00`.
    public String daypart(PanelDaypart one) {
        return terms.date(one.date()) + " " + one.open();
    }

    private String percent(Optional<Double> share) {
        return share.map(value -> terms.percent(Math.rint(value * 100) / 100)).orElse(NOTHING);
    }
}
