package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Many dates in few words.
public final class DateWords {

    private final Messages messages;
    private final Terms terms;

    public DateWords(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    /// Dates in order as `ma 7 dec, wo 9 dec t/m di 15 dec`: days that follow each other, also over
    /// a weekend, are one stretch.
    public String list(List<LocalDate> dates) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= dates.size(); i++) {
            if (i == dates.size() || !follows(dates.get(i - 1), dates.get(i))) {
                stretches.add(stretch(dates.get(from), dates.get(i - 1)));
                from = i;
            }
        }
        return String.join(", ", stretches);
    }

    private String stretch(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? terms.date(from)
                : messages.text("week.stretch", terms.date(from), terms.date(to));
    }

    private static boolean follows(LocalDate one, LocalDate next) {
        long days = ChronoUnit.DAYS.between(one, next);
        return days == 1 || (days == 3 && one.getDayOfWeek() == DayOfWeek.FRIDAY);
    }
}
