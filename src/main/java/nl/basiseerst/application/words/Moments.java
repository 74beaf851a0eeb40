package nl.basiseerst.application.words;

import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// When something is, in words: `di 24 nov in de ochtend`, `di 24 nov 10:00–12:00`. Safe for use by
/// several threads.
public final class Moments {

    private static final int NOON = 12 * 60;
    private static final int TWO_O_CLOCK = 14 * 60;

    private final Messages messages;
    private final Terms terms;
    private final Dayparts dayparts;

    public Moments(Messages messages, Dayparts dayparts) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.dayparts = dayparts;
    }

    public String on(LocalDate date, TimeSpan span) {
        return terms.date(date) + " " + span;
    }

    /// @param daypart counted from 0, null for any time of the day
    public String on(LocalDate date, @Nullable Integer daypart) {
        return daypart == null || dayparts.count() == 1
                ? terms.date(date)
                : terms.date(date) + " " + daypart(daypart);
    }

    /// Morning and afternoon where the practice cuts its day there; otherwise the hours say more.
    private String daypart(int index) {
        TimeSpan span = dayparts.span(index);
        int firstEnd = dayparts.ends().getFirst();
        if (dayparts.count() == 2 && firstEnd >= NOON && firstEnd <= TWO_O_CLOCK) {
            return messages.text(index == 0 ? "guard.daypart.morning" : "guard.daypart.afternoon");
        }
        if (index == 0) {
            return messages.text("guard.daypart.first", TimeSpan.clock(span.to()));
        }
        return index == dayparts.count() - 1
                ? messages.text("guard.daypart.last", TimeSpan.clock(span.from()))
                : span.toString();
    }
}
