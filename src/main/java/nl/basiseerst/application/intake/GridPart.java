package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Vocabulary.Daytime;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One thing that the cell of a day says: `8-12 spreekuur`, `visites (spreekkamer 2)`, `middag
/// telefoon`, `vrij`.
///
/// @param span null if it tells no times
/// @param daytime null if it tells no part of the day
/// @param session empty if it tells no session
/// @param room empty if it tells no room
record GridPart(@Nullable TimeSpan span, @Nullable Daytime daytime, String session, String room) {

    private static final Pattern SPAN =
            Pattern.compile(
                    "(?<![\\p{L}\\d])" + TimeText.SPAN + "(?![\\d])", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;\\n,]|\\s\\+\\s)\\s*");
    private static final Pattern ROOM = Pattern.compile("\\(([^)]*)\\)|@\\s*(.+)$");
    private static final Pattern EDGES = Pattern.compile("^[\\s:,.=–—-]+|[\\s:,=–—-]+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)\\b[\\s:]*(.*)$");
    private static final Pattern LAST_WORD = Pattern.compile("^(.*?)[\\s:]*\\b(\\p{L}+)$");

    /// Whether it says that there is no work.
    boolean isFree() {
        return daytime == Daytime.FREE && session.isEmpty();
    }

    /// The parts of a cell, at least one. A part without a session has that of the next, or else of
    /// the one before it: `8-12, 13-17 spreekuur`.
    ///
    /// @param isSession whether there is a session of that name; a name may hold a comma
    /// @throws Misfit if a stretch is turned around or is no time
    static List<GridPart> of(String cell, Vocabulary words, Predicate<String> isSession) {
        if (isSession.test(cell)) {
            return List.of(new GridPart(null, null, cell, ""));
        }
        List<GridPart> parts = new ArrayList<>();
        for (String text : BETWEEN.split(cell.strip(), -1)) {
            if (!text.isBlank()) {
                parts.add(part(text, words, isSession));
            }
        }
        for (int i = parts.size() - 2; i >= 0; i--) {
            parts.set(i, parts.get(i).withSessionOf(parts.get(i + 1)));
        }
        for (int i = 1; i < parts.size(); i++) {
            parts.set(i, parts.get(i).withSessionOf(parts.get(i - 1)));
        }
        return parts;
    }

    private GridPart withSessionOf(GridPart other) {
        boolean lacks = session.isEmpty() && span != null && daytime == null;
        return lacks ? new GridPart(span, null, other.session, room) : this;
    }

    private static GridPart part(String text, Vocabulary words, Predicate<String> isSession) {
        String rest = text;
        TimeSpan span = null;
        Matcher times = SPAN.matcher(rest);
        if (times.find()) {
            span = TimeText.span(times.group());
            rest = rest.substring(0, times.start()) + " " + rest.substring(times.end());
        }
        String room = "";
        Matcher place = ROOM.matcher(rest);
        if (place.find()) {
            room = trimmed(place.group(1) == null ? place.group(2) : place.group(1));
            rest = rest.substring(0, place.start()) + " " + rest.substring(place.end());
        }
        String label = trimmed(rest);
        if (label.isEmpty()) {
            boolean nothing = span == null && room.isEmpty();
            return new GridPart(span, nothing ? Daytime.FREE : null, "", room);
        }
        return labelled(span, label, room, words, isSession);
    }

    private static GridPart labelled(
            @Nullable TimeSpan span,
            String label,
            String room,
            Vocabulary words,
            Predicate<String> isSession) {
        if (isSession.test(label)) {
            return new GridPart(span, null, label, room);
        }
        Optional<Daytime> whole = words.daytimes().exactly(label);
        if (whole.isPresent()) {
            return new GridPart(span, whole.get(), "", room);
        }
        Matcher first = FIRST_WORD.matcher(label);
        if (first.matches() && isPart(words, first.group(1))) {
            Daytime daytime = words.daytimes().exactly(first.group(1)).orElseThrow();
            return new GridPart(span, daytime, trimmed(first.group(2)), room);
        }
        Matcher last = LAST_WORD.matcher(label);
        if (last.matches() && isPart(words, last.group(2))) {
            Daytime daytime = words.daytimes().exactly(last.group(2)).orElseThrow();
            return new GridPart(span, daytime, trimmed(last.group(1)), room);
        }
        return new GridPart(span, null, label, room);
    }

    private static boolean isPart(Vocabulary words, String word) {
        return words.daytimes()
                .exactly(word)
                .filter(d -> d == Daytime.MORNING || d == Daytime.AFTERNOON)
                .isPresent();
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text.strip()).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
