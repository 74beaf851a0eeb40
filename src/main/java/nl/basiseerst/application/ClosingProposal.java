package nl.basiseerst.application;

import nl.basiseerst.application.Holidays.Holiday;
import nl.basiseerst.domain.practice.Practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Which holidays a practice may still want to close on, and the closing itself.
public final class ClosingProposal {

    private ClosingProposal() {}

    /// The holidays from today on that fall on a day on which the practice would be open.
    public static List<Holiday> of(Practice practice, List<Holiday> holidays, LocalDate today) {
        return holidays.stream()
                .filter(holiday -> !holiday.date().isBefore(today))
                .filter(holiday -> practice.isOpenOn(holiday.date()))
                .toList();
    }

    /// The practice with those dates closed too, in order of time and each once.
    public static Practice closed(Practice practice, Collection<LocalDate> dates) {
        TreeSet<LocalDate> all = new TreeSet<>(practice.closedDates());
        all.addAll(dates);
        return practice.withClosedDates(new ArrayList<>(all));
    }
}
