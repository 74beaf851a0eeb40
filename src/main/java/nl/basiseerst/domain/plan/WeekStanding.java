package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ChangedWork;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/// How a week stands to what people were told of it.
///
/// @param publication the newest version; null for a draft
/// @param changes what is no longer as in that version, by day; none for a draft
public record WeekStanding(
        IsoWeek week, @Nullable Publication publication, List<ChangedWork> changes) {

    /// In a word.
    public enum State {
        DRAFT,
        PUBLISHED,
        /// Published, and changed since.
        CHANGED
    }

    public WeekStanding {
        changes = List.copyOf(changes);
    }

    /// @param plan with at least the schedule of that week
    public static WeekStanding of(PracticePlan plan, IsoWeek week) {
        return plan.staffing()
                .publication(week)
                .map(
                        known ->
                                new WeekStanding(
                                        week,
                                        known,
                                        ChangedWork.since(known, plan.blocks(), plan.absences())))
                .orElseGet(() -> new WeekStanding(week, null, List.of()));
    }

    public State state() {
        return publication == null
                ? State.DRAFT
                : changes.isEmpty() ? State.PUBLISHED : State.CHANGED;
    }

    /// The version; 0 for a draft.
    public int edition() {
        return publication == null ? 0 : publication.edition();
    }

    /// What changed on a day of a member: what is there now, and what left it.
    public List<ChangedWork> on(String member, LocalDate date) {
        return changes.stream()
                .filter(change -> isAt(change, member, date) || left(change, member, date))
                .toList();
    }

    /// When there was work that left the day of a member.
    public List<TimeSpan> goneFrom(String member, LocalDate date) {
        return on(member, date).stream()
                .filter(change -> left(change, member, date))
                .flatMap(change -> change.was().stream())
                .map(PublishedWork::span)
                .toList();
    }

    /// The work that left a room on a day: it is elsewhere now, on another day, somebody else's, or
    /// no more.
    ///
    /// @param room id of the room
    public List<PublishedWork> goneFromRoom(String room, LocalDate date) {
        return changes.stream()
                .flatMap(
                        change ->
                                change.was().stream()
                                        .filter(isIn(room, date))
                                        .filter(was -> !stays(change, room, was)))
                .toList();
    }

    private static boolean stays(ChangedWork change, String room, PublishedWork was) {
        return change.now().stream()
                .filter(isIn(room, was.date()))
                .anyMatch(now -> now.member().equals(was.member()));
    }

    private static Predicate<PublishedWork> isIn(String room, LocalDate date) {
        return work -> room.equals(work.room()) && work.date().equals(date);
    }

    /// The same with only what changed for one member.
    public WeekStanding only(String member) {
        return new WeekStanding(
                week,
                publication,
                changes.stream()
                        .filter(
                                change ->
                                        change.member().equals(member)
                                                || change.was().stream()
                                                        .anyMatch(w -> w.member().equals(member)))
                        .toList());
    }

    /// The same with only what changed on one day.
    public WeekStanding only(LocalDate date) {
        return new WeekStanding(
                week,
                publication,
                changes.stream()
                        .filter(
                                change ->
                                        change.date().equals(date)
                                                || change.was().stream()
                                                        .anyMatch(w -> w.date().equals(date)))
                        .toList());
    }

    private static boolean isAt(ChangedWork change, String member, LocalDate date) {
        return change.member().equals(member) && change.date().equals(date);
    }

    private static boolean wasAt(ChangedWork change, String member, LocalDate date) {
        return change.was().getFirst().member().equals(member)
                && change.was().getFirst().date().equals(date);
    }

    /// Whether a block left the day of a member.
    public static boolean left(ChangedWork change, String member, LocalDate date) {
        return change.leavesPlace() && wasAt(change, member, date);
    }

    /// Whether there is something to make known: a draft with work, or changes.
    ///
    /// @param blocks at least those of the week
    public boolean canBePublished(List<Block> blocks) {
        return publication == null
                ? blocks.stream().anyMatch(b -> week.contains(b.date()))
                : !changes.isEmpty();
    }

    /// The next version, of what the plan has now.
    ///
    /// @param plan the same as this was made of
    /// @param now by the wall clock of the practice
    public Publication next(PracticePlan plan, LocalDateTime now) {
        return Publication.next(week, publication, plan.blocks(), plan.absences(), now);
    }
}
