package nl.basiseerst.agenda;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.export.CalendarWriter;
import nl.basiseerst.application.export.MemberCalendar;
import nl.basiseerst.domain.time.Period;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Calendars as iCalendar files (RFC 5545). Safe for use by several threads.
public final class ICalendarWriter implements CalendarWriter {

    static final String PRODUCT = "-//BasisEerst//BasisEerst//NL";

    /// Sequence numbers count the seconds since then: they grow with every export, also after a
    /// backup was put back, and stay below the most that programs take until 2088.
    private static final Instant SEQUENCE_START = Instant.parse("2020-01-01T00:00:00Z");

    /// The library counts characters and may cut one in two; [FoldedLines] counts bytes.
    private static final int UNFOLDED = Integer.MAX_VALUE / 2;

    @Override
    public int write(Path file, MemberCalendar calendar) {
        Path target = file.toAbsolutePath();
        Set<String> uids =
                calendar.events().stream()
                        .map(MemberCalendar.Event::uid)
                        .collect(Collectors.toSet());
        List<MemberCalendar.Event> gone =
                EarlierExport.events(target).stream()
                        .filter(event -> calendar.period().contains(event.from().toLocalDate()))
                        .filter(event -> event.uid().endsWith(calendar.uidEnd()))
                        .filter(event -> !uids.contains(event.uid()))
                        .toList();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(false, UNFOLDED).output(content(calendar, gone), text);
            Files.writeString(
                    beside, FoldedLines.of(text.toString()), StandardOpenOption.CREATE_NEW);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new Failure("cannot-write", unwritable, String.valueOf(target.getParent()));
        } finally {
            beside.toFile().delete(); // there no more, unless something went wrong
        }
        return gone.size();
    }

    private static Calendar content(MemberCalendar calendar, List<MemberCalendar.Event> gone) {
        Calendar content = new Calendar();
        content.add(new ProdId(PRODUCT));
        content.add(ImmutableVersion.VERSION_2_0);
        content.add(ImmutableMethod.PUBLISH);
        content.add(new XProperty("X-WR-CALNAME", calendar.name()));
        content.add(new XProperty("X-WR-TIMEZONE", calendar.zone().getId()));
        Period period = calendar.period();
        LocalDate from = Objects.requireNonNull(period.from());
        LocalDate until = Objects.requireNonNull(period.until());
        content.add(ZoneDefinition.of(calendar.zone(), from.getYear(), until.getYear() + 1));
        calendar.events().forEach(event -> content.add(event(calendar, event, false)));
        gone.forEach(event -> content.add(event(calendar, event, true)));
        return content;
    }

    private static VEvent event(
            MemberCalendar calendar, MemberCalendar.Event event, boolean cancelled) {
        VEvent written = new VEvent(false);
        written.add(new Uid(event.uid()));
        written.add(new DtStamp(calendar.made()));
        written.add(new LastModified(calendar.made()));
        written.add(
                new Sequence(
                        (int)
                                (calendar.made().getEpochSecond()
                                        - SEQUENCE_START.getEpochSecond())));
        written.add(new DtStart<>(event.from().atZone(calendar.zone())));
        written.add(new DtEnd<>(event.to().atZone(calendar.zone())));
        written.add(new Summary(event.title()));
        String place = event.place();
        if (place != null) {
            written.add(new Location(place));
        }
        if (!event.details().isEmpty()) {
            written.add(new Description(event.details()));
        }
        written.add(
                cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        written.add(cancelled ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        return written;
    }
}
