package nl.basiseerst.application.audit;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which changes to list: those to which all of it applies.
///
/// @param who the name of who made them
/// @param topic what they are about
/// @param member id of somebody whose work, absence, tasks or own record they touch
/// @param week in which what they touch falls
/// @param taskType id of a task type; tasks of that type, and the type itself
/// @param thing the one thing that they touch
public record LogFilter(
        @Nullable String who,
        @Nullable Topic topic,
        @Nullable String member,
        @Nullable IsoWeek week,
        @Nullable String taskType,
        Erasure.@Nullable Thing thing) {

    /// As far as the tens of the day in `2026-11-24`.
    private static final int TO_TENS = 9;

    /// Every change.
    public static final LogFilter ALL = new LogFilter(null, null, null, null, null, null);

    /// Only what was done to one thing.
    public static LogFilter of(Erasure.Thing thing) {
        return new LogFilter(null, null, null, null, null, thing);
    }

    /// The kinds of changes among which to look.
    public Set<ChangeKind> changeKinds() {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            if (topic == null || topic.isToldBy(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /// Whether one of the things of a change must fit, besides the change itself.
    public boolean asksForThings() {
        return !kinds().isEmpty() || member != null || week != null || taskType != null;
    }

    /// The kinds of things among which to look; empty for all.
    public Set<String> kinds() {
        if (thing != null) {
            return Set.of(thing.kind());
        }
        return topic == null ? Set.of() : topic.kinds();
    }

    /// Words of which at least one occurs in the text of a thing that fits.
    ///
    /// @param exempt kinds of things that may fit without any
    public record Hint(List<String> words, Set<String> exempt) {

        public Hint {
            words = List.copyOf(words);
            exempt = Set.copyOf(exempt);
        }
    }

    /// What can be told from a text without reading it; all of it must hold.
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        if (member != null) {
            hints.add(new Hint(List.of(quoted(member)), Set.of()));
        }
        if (taskType != null) {
            hints.add(new Hint(List.of(quoted(taskType)), Set.of()));
        }
        if (week != null) {
            Set<String> words = new TreeSet<>();
            words.add(quoted(week.toString()));
            week.days().forEach(day -> words.add('"' + day.toString().substring(0, TO_TENS)));
            hints.add(new Hint(List.copyOf(words), Set.of("absence"))); // may be around it
        }
        return hints;
    }

    private static String quoted(String id) {
        return '"' + id + '"';
    }

    /// Whether a thing that was touched is what is asked for.
    public boolean fits(ChangeEntry entry) {
        Touched touched = new Touched(entry);
        return (member == null || touched.concerns(member))
                && (week == null || touched.fallsIn(week))
                && (taskType == null || touched.isOfType(taskType))
                && (thing == null || entry.entity().id().equals(thing.id()));
    }
}
