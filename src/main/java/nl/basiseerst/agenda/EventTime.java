package nl.basiseerst.agenda;

import nl.basiseerst.application.duties.SkippedDuty.Reason;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A moment on a clock that hangs somewhere (RFC 5545, 3.3.5): in UTC, in a zone, or on the wall of
/// whoever reads it.
record EventTime(LocalDateTime local, ZoneId zone) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm[ss]", Locale.ROOT);

    private static final int DATE_LENGTH = 8;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /// Why an event cannot be a duty. Caught where the event is known.
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Unfit(Reason reason) {
            super(reason.name(), null, false, false); // a calendar may have thousands
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /// @throws Unfit if it is a day without a time, no moment, or on a clock nobody knows
    static EventTime of(EventText.Line line, EventZones zones) {
        return of(line.value(), line, zones);
    }

    static EventTime of(String value, EventText.Line line, EventZones zones) {
        if (value.length() == DATE_LENGTH) {
            date(value);
            throw new Unfit(Reason.ALL_DAY);
        }
        boolean utc = value.endsWith("Z");
        ZoneId zone =
                utc
                        ? ZoneOffset.UTC
                        : zones.named(line.zone()).orElseThrow(() -> new Unfit(Reason.ZONE));
        return new EventTime(time(utc ? value.substring(0, value.length() - 1) : value), zone);
    }

    static LocalDateTime time(String value) {
        try {
            LocalDateTime time = LocalDateTime.parse(value, TIME);
            if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
                throw new Unfit(Reason.UNREADABLE);
            }
            return time;
        } catch (DateTimeException none) {
            throw new Unfit(Reason.UNREADABLE);
        }
    }

    static LocalDate date(String value) {
        try {
            return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException none) {
            throw new Unfit(Reason.UNREADABLE);
        }
    }

    /// The same clock at another time.
    EventTime at(LocalDateTime other) {
        return new EventTime(other, zone);
    }

    /// What it is known by, however the file writes it.
    String key() {
        return local.atZone(zone).toInstant().toString();
    }

    /// On the wall clock of the practice, in whole minutes.
    LocalDateTime on(ZoneId wall) {
        return local.atZone(zone)
                .withZoneSameInstant(wall)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES);
    }
}
