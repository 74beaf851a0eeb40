package nl.basiseerst.agenda;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

import nl.basiseerst.application.export.MemberCalendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an earlier export holds. A file that is none holds nothing: whoever chose it knows that it
/// is replaced.
final class EarlierExport {

    /// More than a year of somebody takes some 500 KB.
    private static final long LARGEST = 5_000_000;

    private EarlierExport() {}

    /// The events of the file, cancelled ones too: whoever skipped an export still needs them.
    static List<MemberCalendar.Event> events(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return List.of();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return events(new CalendarBuilder().build(in));
            }
        } catch (IOException | ParserException | IllegalArgumentException notOurs) {
            return List.of();
        }
    }

    private static List<MemberCalendar.Event> events(Calendar calendar) {
        if (!text(calendar.getProperty(Property.PRODID)).equals(ICalendarWriter.PRODUCT)) {
            return List.of();
        }
        List<MemberCalendar.Event> events = new ArrayList<>();
        for (Object component : calendar.getComponents()) {
            if (component instanceof VEvent event) {
                time(event, Property.DTSTART)
                        .ifPresent(
                                from ->
                                        time(event, Property.DTEND)
                                                .ifPresent(
                                                        to -> events.add(read(event, from, to))));
            }
        }
        return events;
    }

    private static MemberCalendar.Event read(VEvent event, LocalDateTime from, LocalDateTime to) {
        return new MemberCalendar.Event(
                text(event.getProperty(Property.UID)),
                from,
                to,
                text(event.getProperty(Property.SUMMARY)),
                null,
                "");
    }

    private static Optional<LocalDateTime> time(VEvent event, String name) {
        Optional<Property> property = event.getProperty(name);
        try {
            return property.filter(DateProperty.class::isInstance)
                    .map(date -> LocalDateTime.from(((DateProperty<?>) date).getDate()));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static String text(Optional<Property> property) {
        return property.map(Property::getValue).orElse("");
    }
}
