package nl.basiseerst.agenda;

import nl.basiseerst.agenda.EventTime.Unfit;
import nl.basiseerst.application.duties.DutyFile;
import nl.basiseerst.application.duties.DutyFile.Named;
import nl.basiseerst.application.duties.SkippedDuty;
import nl.basiseerst.application.duties.SkippedDuty.Reason;
import nl.basiseerst.application.duties.ToldDuty;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// The events of somebody's calendar as duties.
final class CalendarDuties {

    /// How long an event is: by the clock, as people mean from 23:00 to 8:00 also when the clocks
    /// change; or as time that passes, after whole days on the clock.
    private record Length(long days, Duration duration, boolean byTheClock) {

        Duration about() {
            return duration.plusDays(days);
        }
    }

    /// More than that of one event is too much, so it need not be known how many.
    private static final int MOST_STARTS = DutyFile.MOST + 10;

    private static final Duration DAY = Duration.ofDays(1);

    private final String member;
    private final ZoneId wall;
    private final EventZones zones;
    private final LocalDate first;
    private final LocalDate last;
    private final List<ToldDuty> duties = new ArrayList<>();
    private final List<SkippedDuty> skipped = new ArrayList<>();
    private final Set<Named> calledOff = new HashSet<>();
    private final Set<Named> unread = new HashSet<>();
    private boolean partly;

    /// Names of series that change from one of their days on.
    private final Set<String> changing = new HashSet<>();

    private int outside;

    CalendarDuties(String member, ZoneId wall, Period window) {
        this.member = member;
        this.wall = wall;
        zones = new EventZones(wall);
        first = Objects.requireNonNull(window.from());
        last = Objects.requireNonNull(window.until());
    }

    /// @param off whether the calendar calls all of them off
    DutyFile of(List<EventText> events, boolean off) {
        Set<String> moved = new HashSet<>();
        for (EventText event : events) {
            if (event.has("RECURRENCE-ID")) {
                moved.add(known(event));
            }
            if (event.isOnwards()) {
                changing.add(uid(event));
            }
        }
        for (EventText event : events) {
            try {
                read(event, off || event.says("STATUS", "CANCELLED"), moved);
            } catch (Unfit unfit) {
                notTaken(event, unfit.reason());
            }
        }
        return new DutyFile(
                DutyFile.Origin.CALENDAR, duties, skipped, calledOff, unread, partly, outside);
    }

    /// It is in the file all the same, unless the file says that it is no duty. What a series is
    /// known by, day by day, is not known without its times.
    private void notTaken(EventText event, Reason reason) {
        skip(event, reason, begin(event));
        boolean noDuty = reason == Reason.FREE || reason == Reason.PRIVATE;
        if (noDuty) {
            return;
        }
        unread.add(new Named(member, known(event)));
        partly |= comesBack(event) && reason != Reason.ALL_DAY && reason != Reason.LONG;
    }

    private static boolean comesBack(EventText event) {
        return !event.has("RECURRENCE-ID") && (event.has("RRULE") || event.has("RDATE"));
    }

    private void read(EventText event, boolean off, Set<String> moved) {
        if (off) {
            callOff(event, moved);
            return;
        }
        // first: of what is no duty it does not matter whether it can be read
        if (event.says("CLASS", "PRIVATE") || event.says("CLASS", "CONFIDENTIAL")) {
            throw new Unfit(Reason.PRIVATE);
        }
        if (event.says("TRANSP", "TRANSPARENT")) {
            throw new Unfit(Reason.FREE);
        }
        if (changing.contains(uid(event))) {
            throw new Unfit(Reason.REPEATS); // which day is of which rule is not known here
        }
        EventText.Line begin = event.line("DTSTART");
        if (begin == null) {
            throw new Unfit(Reason.UNREADABLE);
        }
        EventTime start = EventTime.of(begin, zones);
        Length length = length(event, start);
        if (!comesBack(event)) {
            add(event, known(event), start, length);
            return;
        }
        for (EventTime one : starts(event, start)) {
            String key = key(event, one);
            boolean inside = isInside(one.on(wall).toLocalDate());
            if (inside && !moved.contains(key)) {
                add(event, key, one, length);
            }
        }
    }

    /// A series by its own name, and day by day; not what was moved out of it, of which the file
    /// speaks by itself.
    private void callOff(EventText event, Set<String> moved) {
        calledOff.add(new Named(member, known(event)));
        EventText.Line begin = event.line("DTSTART");
        if (begin == null || !comesBack(event)) {
            return;
        }
        try {
            for (EventTime one : starts(event, EventTime.of(begin, zones))) {
                String key = key(event, one);
                if (!moved.contains(key)) {
                    calledOff.add(new Named(member, key));
                }
            }
        } catch (Unfit unknown) { // nor was it ever taken over
        }
    }

    private List<EventTime> starts(EventText event, EventTime start) {
        return EventRepeats.of(
                event, start, zones, first.atStartOfDay(), last.atTime(23, 59), MOST_STARTS);
    }

    private String key(EventText event, EventTime one) {
        return uid(event) + "\n" + one.key();
    }

    private void add(EventText event, String key, EventTime start, Length length) {
        LocalDateTime from = start.on(wall);
        if (!isInside(from.toLocalDate())) {
            outside++;
            return;
        }
        LocalDateTime to =
                length.byTheClock
                        ? start.at(start.local().plus(length.duration)).on(wall)
                        : start.local()
                                .plusDays(length.days)
                                .atZone(start.zone())
                                .plus(length.duration)
                                .withZoneSameInstant(wall)
                                .toLocalDateTime();
        if (!to.isAfter(from)) {
            unread.add(new Named(member, key));
            skip(event, Reason.NO_END, from);
        } else if (to.isAfter(from.plusDays(1))) {
            unread.add(new Named(member, key));
            skip(event, Reason.LONG, from);
        } else if (duties.size() < DutyFile.MOST) {
            duties.add(new ToldDuty(event.number(), member, key, from, to));
        } else {
            throw new EventTexts.TooMuch();
        }
    }

    private boolean isInside(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private Length length(EventText event, EventTime start) {
        EventText.Line end = event.line("DTEND");
        EventText.Line lasts = event.line("DURATION");
        if (end == null && lasts == null) {
            throw new Unfit(Reason.NO_END);
        }
        Length length;
        if (end != null) {
            EventTime until = EventTime.of(end, zones);
            boolean sameClock = until.zone().equals(start.zone());
            length =
                    new Length(
                            0,
                            sameClock
                                    ? Duration.between(start.local(), until.local())
                                    : Duration.between(
                                            start.local().atZone(start.zone()),
                                            until.local().atZone(until.zone())),
                            sameClock);
        } else {
            String text = Objects.requireNonNull(lasts).value();
            Duration all = duration(text);
            int time = text.toUpperCase(Locale.ROOT).indexOf('T');
            long days =
                    time < 0 ? all.toDays() : duration(text.substring(0, time) + "T0S").toDays();
            length = new Length(days, all.minusDays(days), false);
        }
        if (length.about().isNegative() || length.about().isZero()) {
            throw new Unfit(Reason.NO_END);
        }
        if (length.about().compareTo(DAY.plusHours(2)) > 0) { // the clocks may change meanwhile
            throw new Unfit(Reason.LONG);
        }
        return length;
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException noDuration) {
            throw new Unfit(Reason.NO_END);
        }
    }

    /// What the file knows an event by: its own name, and which one it is of those that come back.
    private String known(EventText event) {
        EventText.Line which = event.line("RECURRENCE-ID");
        if (which == null) {
            return uid(event);
        }
        try {
            return uid(event) + "\n" + EventTime.of(which, zones).key();
        } catch (Unfit other) {
            return uid(event) + "\n" + which.value();
        }
    }

    /// An event without a name is known by its start.
    private static String uid(EventText event) {
        EventText.Line uid = event.line("UID");
        EventText.Line start = event.line("DTSTART");
        return uid != null && !uid.value().isBlank()
                ? uid.value()
                : start == null ? "" : "DTSTART " + start.value();
    }

    private @Nullable LocalDateTime begin(EventText event) {
        EventText.Line begin = event.line("DTSTART");
        if (begin == null) {
            return null;
        }
        try {
            return begin.value().length() == 8
                    ? EventTime.date(begin.value()).atStartOfDay()
                    : EventTime.of(begin, zones).on(wall);
        } catch (Unfit unknown) {
            return null;
        }
    }

    private void skip(EventText event, Reason reason, @Nullable LocalDateTime at) {
        if (at != null && !isInside(at.toLocalDate()) && !event.has("RRULE")) {
            outside++;
        } else {
            skipped.add(new SkippedDuty(event.number(), reason, at, null));
        }
    }
}
