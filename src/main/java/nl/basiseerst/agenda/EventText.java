package nl.basiseerst.agenda;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an event of a calendar says of when it is, as it stands in the file. What it is called,
/// where it is and who comes is passed over.
final class EventText {

    static final Set<String> READ =
            Set.of(
                    "UID",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "RRULE",
                    "RDATE",
                    "EXDATE",
                    "EXRULE",
                    "RECURRENCE-ID",
                    "STATUS",
                    "TRANSP",
                    "CLASS");

    /// A property with the zone that it names.
    record Line(String value, @Nullable String zone) {}

    private final int number;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private boolean onwards;

    /// @param number which event of the file it is, from 1
    EventText(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /// It changes the rest of a series too, rather than one of it.
    void changesWhatFollows() {
        onwards = true;
    }

    boolean isOnwards() {
        return onwards;
    }

    void add(String name, Line line) {
        lines.computeIfAbsent(name, _ -> new ArrayList<>()).add(line);
    }

    /// The first property of that name.
    @Nullable Line line(String name) {
        List<Line> all = lines(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    List<Line> lines(String name) {
        return lines.getOrDefault(name, List.of());
    }

    boolean says(String name, String value) {
        return lines(name).stream().anyMatch(line -> line.value().strip().equalsIgnoreCase(value));
    }

    boolean has(String name) {
        return lines.containsKey(name);
    }
}
