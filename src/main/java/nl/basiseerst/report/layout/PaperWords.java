package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words on paper, in the language of the messages.
final class PaperWords {

    private static final double MINUTES_PER_HOUR = 60.0;

    private final Messages messages;
    private final Terms terms;

    PaperWords(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    Locale locale() {
        return messages.locale();
    }

    /// The text `paper.<name>` with its places filled in.
    String text(String name, Object... details) {
        return messages.text("paper." + name, details);
    }

    /// Such as `ma 23 nov`.
    String shortDay(LocalDate date) {
        return terms.date(date);
    }

    /// Such as `Maandag 23 november 2026`.
    String longDay(LocalDate date) {
        String day = text("long-day." + date.getDayOfWeek());
        return text("long-date", day, dayAndMonth(date), year(date));
    }

    /// Such as `23 – 27 november 2026`, with the month and year of the first day where they differ.
    String range(LocalDate from, LocalDate to) {
        String start = Integer.toString(from.getDayOfMonth());
        if (from.getYear() != to.getYear()) {
            start = dayAndMonth(from) + " " + year(from);
        } else if (from.getMonth() != to.getMonth()) {
            start = dayAndMonth(from);
        }
        return start + " – " + dayAndMonth(to) + " " + year(to);
    }

    private String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + text("month." + date.getMonthValue());
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }

    /// Such as `31,5 / 32 u`, or without contract hours `31,5 u`.
    String hours(int plannedMinutes, @Nullable Double contractHours) {
        String planned = terms.decimal(plannedMinutes / MINUTES_PER_HOUR, 2);
        return contractHours == null
                ? text("hours", planned)
                : text("hours-of-contract", planned, terms.decimal(contractHours, 2));
    }

    /// Such as `25 min` or `1 u 15`.
    String minutes(double minutes) {
        return terms.minutes(minutes);
    }

    /// Such as `3 aanwezig`.
    String present(long people) {
        return people == 0 ? text("present-none") : text("present", Long.toString(people));
    }

    /// Such as `08:00–12:00 en 13:00–17:00`.
    String times(TimeSet times) {
        return times.spans().stream()
                .map(TimeSpan::toString)
                .collect(Collectors.joining(" " + text("and") + " "));
    }

    /// Practice, version and time of printing.
    String stamp(PrintStamp stamp) {
        ZonedDateTime at = stamp.printedAt();
        String printed =
                text(
                        "moment",
                        dayAndMonth(at.toLocalDate()),
                        year(at.toLocalDate()),
                        TimeSpan.clock(at.getHour() * 60 + at.getMinute()));
        String version =
                stamp.version() == 0
                        ? text("version-none")
                        : text("version", Long.toString(stamp.version()));
        return text("stamp", stamp.practice(), version, printed);
    }
}
