package nl.basiseerst.agenda;

import net.fortuna.ical4j.data.ContentHandler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes of a calendar, as it is read, what its events say of when they are. Bounded in depth,
/// number and length.
final class EventTexts implements ContentHandler {

    /// An event is longer, or goes deeper, than one of a calendar does.
    static final class Odd extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Odd() {
            super(null, null, false, false);
        }
    }

    /// The file holds more than a calendar does.
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMuch() {
            super(null, null, false, false);
        }
    }

    /// A calendar, an event, its alarm, and some to spare.
    private static final int DEEPEST = 8;

    /// Longest value: a repeating event with a thousand exceptions.
    private static final int LONGEST = 20_000;

    private final int most;
    private final List<EventText> events = new ArrayList<>();
    private boolean calendar;
    private boolean calledOff;
    private int depth;
    private @Nullable EventText event;
    private int eventDepth;
    private @Nullable String property;
    private @Nullable String zone;

    /// @param most events
    EventTexts(int most) {
        this.most = most;
    }

    /// Whether it was a calendar at all.
    boolean isCalendar() {
        return calendar;
    }

    /// Whether it says of all its events that they are off.
    boolean isCalledOff() {
        return calledOff;
    }

    List<EventText> events() {
        return events;
    }

    @Override
    public void startCalendar() {
        calendar = true;
    }

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
        depth++;
        if (depth > DEEPEST) {
            throw new Odd();
        }
        if (event == null && name.equalsIgnoreCase("VEVENT")) {
            if (events.size() == most) {
                throw new TooMuch();
            }
            event = new EventText(events.size() + 1);
            eventDepth = depth;
            events.add(event);
        }
    }

    @Override
    public void endComponent(String name) {
        if (depth == eventDepth) {
            event = null;
            eventDepth = 0;
        }
        depth--;
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        zone = null;
    }

    @Override
    public void parameter(String name, String value) {
        if (name.equalsIgnoreCase("TZID")) {
            zone = value;
        } else if (name.equalsIgnoreCase("RANGE") && event != null && depth == eventDepth) {
            event.changesWhatFollows();
        }
    }

    @Override
    public void propertyValue(String value) {
        String name = property;
        EventText now = event;
        if (name == null) {
            return;
        }
        if (now == null) {
            calledOff |= depth == 0 && name.equals("METHOD") && value.equalsIgnoreCase("CANCEL");
        } else if (depth == eventDepth && EventText.READ.contains(name)) {
            if (value.length() > LONGEST) {
                throw new Odd();
            }
            now.add(name, new EventText.Line(value.strip(), zone));
        }
    }

    @Override
    public void endProperty(String name) {
        property = null;
    }
}
