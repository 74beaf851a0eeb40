package nl.basiseerst.application.privacy;

import java.util.ArrayList;
import java.util.List;

/// How much an erasure keeps without a name, and how much it takes away; all at least 0.
///
/// @param people names that go
/// @param kept blocks, absences and tasks that stay under a role and a letter
/// @param blocks that go
/// @param absences that go or are shortened
/// @param tasks that go
/// @param freed tasks to come that are nobody's any more
/// @param pattern blocks of basic schedules that go
/// @param texts free texts from which the name goes
public record Tally(
        int people,
        int kept,
        int blocks,
        int absences,
        int tasks,
        int freed,
        int pattern,
        int texts) {

    /// Nothing at all.
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    /// In the order of the components.
    int[] numbers() {
        return new int[] {people, kept, blocks, absences, tasks, freed, pattern, texts};
    }

    /// @param numbers as [#numbers] gives them
    static Tally of(List<Integer> numbers) {
        return new Tally(
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6),
                numbers.get(7));
    }

    /// For the change log: numbers and no name, such as `people-1.kept-54.texts-2`.
    public String subject() {
        List<String> parts = new ArrayList<>();
        add(parts, "people", people);
        add(parts, "kept", kept);
        add(parts, "blocks", blocks);
        add(parts, "absences", absences);
        add(parts, "tasks", tasks + freed);
        add(parts, "pattern", pattern);
        add(parts, "texts", texts);
        return "erased/" + String.join(".", parts);
    }

    private static void add(List<String> parts, String what, int count) {
        if (count > 0) {
            parts.add(what + "-" + count);
        }
    }

    /// Both together.
    Tally plus(Tally other) {
        return new Tally(
                people + other.people,
                kept + other.kept,
                blocks + other.blocks,
                absences + other.absences,
                tasks + other.tasks,
                freed + other.freed,
                pattern + other.pattern,
                texts + other.texts);
    }
}
