package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words on paper, in the language of the messages.
final class PaperWords {

    private static final double MINUTES_PER_HOUR = 60.0;

    private final Messages messages;

    PaperWords(Messages messages) {
        this.messages = messages;
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
        return date(date, "EEE d MMM");
    }

    /// Such as `Maandag 23 november 2026`.
    String longDay(LocalDate date) {
        String day = date(date, "EEEE d MMMM yyyy");
        return day.substring(0, 1).toUpperCase(locale()) + day.substring(1);
    }

    /// Such as `23 – 27 november 2026`, with the month and year of the first day where they differ.
    String range(LocalDate from, LocalDate to) {
        String start = "d";
        if (from.getYear() != to.getYear()) {
            start = "d MMMM yyyy";
        } else if (from.getMonth() != to.getMonth()) {
            start = "d MMMM";
        }
        return date(from, start) + " – " + date(to, "d MMMM yyyy");
    }

    private String date(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, locale()));
    }

    /// Such as `31,5 / 32 u`, or without contract hours `31,5 u`.
    String hours(int plannedMinutes, @Nullable Double contractHours) {
        double planned = plannedMinutes / MINUTES_PER_HOUR;
        return contractHours == null
                ? text("hours", planned)
                : text("hours-of-contract", planned, contractHours);
    }

    String minutes(double minutes) {
        return text("minutes", minutes);
    }

    /// Such as `08:00–12:00 en 13:00–17:00`.
    String times(TimeSet times) {
        return times.spans().stream()
                .map(TimeSpan::toString)
                .collect(Collectors.joining(" " + text("and") + " "));
    }

    /// Practice, version and time of printing.
    String stamp(PrintStamp stamp) {
        String printed =
                stamp.printedAt()
                        .format(DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale()));
        String version =
                stamp.version() == 0
                        ? text("version-none")
                        : text("version", Long.toString(stamp.version()));
        return text("stamp", stamp.practice(), version, printed);
    }
}
