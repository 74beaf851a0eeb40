package nl.basiseerst.agenda;

import net.fortuna.ical4j.data.CalendarParserFactory;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.duties.DutyCalendars;
import nl.basiseerst.application.duties.DutyFile;
import nl.basiseerst.domain.time.Period;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/// Duties out of iCalendar files (RFC 5545), as a roster or a calendar program writes them. Safe
/// for use by several threads.
public final class ICalendarReader implements DutyCalendars {

    private static final long MEGABYTE = 1024 * 1024;

    /// Some fifty thousand events, of which most are too long ago.
    private static final long MOST_MEGABYTES = 20;

    private static final int MOST_EVENTS = 50_000;

    @Override
    public DutyFile read(Path file, String member, ZoneId zone, Period window) {
        String name = String.valueOf(file.getFileName());
        String text = text(file, name);
        EventTexts events = new EventTexts(MOST_EVENTS);
        try (Reader unfolded = new UnfoldingReader(new StringReader(text), true)) {
            CalendarParserFactory.getInstance().get().parse(unfolded, events);
            if (!events.isCalendar()) {
                throw new Failure("calendar-none", name);
            }
            return new CalendarDuties(member, zone, window)
                    .of(events.events(), events.isCalledOff());
        } catch (EventTexts.TooMuch | EventTexts.Odd beyond) {
            throw refused(beyond, events, name);
        } catch (IOException | ParserException | IllegalArgumentException none) {
            throw refused(none, events, name);
        }
    }

    /// The parser may wrap what was thrown while it told of an event.
    private static Failure refused(Exception thrown, EventTexts events, String name) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EventTexts.TooMuch) {
                return new Failure("duties-too-many", name, DutyFile.MOST);
            }
            if (cause instanceof EventTexts.Odd) {
                return new Failure("calendar-odd", name);
            }
        }
        return new Failure(events.isCalendar() ? "calendar-damaged" : "calendar-none", name);
    }

    private static String text(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("table-absent", name);
        }
        try {
            long megabytes = Math.ceilDiv(Files.size(file), MEGABYTE);
            if (megabytes > MOST_MEGABYTES) {
                throw new Failure("table-too-large", name, megabytes, MOST_MEGABYTES);
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new Failure("calendar-unreadable", unreadable, name);
        }
    }
}
