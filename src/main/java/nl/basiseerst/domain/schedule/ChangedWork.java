package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A block that is no longer as it was made known. Its note aside: that is no part of what people
/// count on.
///
/// @param block its id
/// @param was its stretches as they were made known; none for a block that was added
/// @param now its stretches as they are; none for a block that was removed, or of which an absence
///   leaves nothing
public record ChangedWork(String block, List<PublishedWork> was, List<PublishedWork> now) {

    /// What became of a block.
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    private static final Comparator<ChangedWork> IN_ORDER =
            Comparator.comparing(ChangedWork::date)
                    .thenComparing(change -> change.shown().span())
                    .thenComparing(ChangedWork::block);

    public ChangedWork {
        was = List.copyOf(was);
        now = List.copyOf(now);
        if (PublishedWork.same(was, now)) {
            throw new IllegalArgumentException("Nothing changed: " + block);
        }
    }

    /// What changed of a week since it was made known, by day and then by start.
    ///
    /// @param blocks at least those of the week
    /// @param absences at least those of the week
    public static List<ChangedWork> since(
            Publication publication, List<Block> blocks, List<Absence> absences) {
        Map<String, List<PublishedWork>> was = byBlock(publication.work());
        Map<String, List<PublishedWork>> now =
                byBlock(workOf(publication.week(), blocks, absences, LocalDate.EPOCH));
        List<ChangedWork> changes = new ArrayList<>();
        now.forEach(
                (block, work) -> {
                    List<PublishedWork> before = was.getOrDefault(block, List.of());
                    if (!PublishedWork.same(before, work)) {
                        changes.add(new ChangedWork(block, before, work));
                    }
                });
        was.forEach(
                (block, work) -> {
                    if (!now.containsKey(block)) {
                        changes.add(new ChangedWork(block, work, List.of()));
                    }
                });
        changes.sort(IN_ORDER);
        return List.copyOf(changes);
    }

    /// The work of a week, by block in the order of the practice, then by time.
    ///
    /// @param since when it is made known
    static List<PublishedWork> workOf(
            IsoWeek week, List<Block> blocks, List<Absence> absences, LocalDate since) {
        Map<String, List<Absence>> away = new LinkedHashMap<>();
        for (Absence absence : absences) {
            away.computeIfAbsent(absence.member(), _ -> new ArrayList<>()).add(absence);
        }
        List<PublishedWork> work = new ArrayList<>();
        for (Block block : blocks) {
            if (week.contains(block.date())) {
                work.addAll(
                        PublishedWork.of(
                                block, away.getOrDefault(block.member(), List.of()), since));
            }
        }
        return work;
    }

    static Map<String, List<PublishedWork>> byBlock(List<PublishedWork> work) {
        Map<String, List<PublishedWork>> byBlock = new LinkedHashMap<>();
        for (PublishedWork one : work) {
            byBlock.computeIfAbsent(one.block(), _ -> new ArrayList<>()).add(one);
        }
        return byBlock;
    }

    public Kind kind() {
        return was.isEmpty() ? Kind.ADDED : now.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /// The day it shows on: where the block is, or was if it is there no more.
    public LocalDate date() {
        return shown().date();
    }

    /// Whose it is, or was if it is there no more.
    public String member() {
        return shown().member();
    }

    /// Whether the block left the day of somebody: removed, or gone to another day or person.
    public boolean leavesPlace() {
        if (kind() != Kind.CHANGED) {
            return kind() == Kind.REMOVED;
        }
        PublishedWork before = was.getFirst();
        PublishedWork after = now.getFirst();
        return !before.member().equals(after.member()) || !before.date().equals(after.date());
    }

    private PublishedWork shown() {
        return now.isEmpty() ? was.getFirst() : now.getFirst();
    }
}
