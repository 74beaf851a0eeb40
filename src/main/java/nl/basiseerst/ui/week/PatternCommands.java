package nl.basiseerst.ui.week;

import nl.basiseerst.application.roster.DropPattern;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done with the patterns of the practice at the cursor. Each is one edit; where there
/// is nothing to do it with, nothing happens.
final class PatternCommands {

    /// How many recent blocks are offered.
    private static final int RECENT = 5;

    private final WeekViewModel model;

    PatternCommands(WeekViewModel model) {
        this.model = model;
    }

    /// Days to put down at the cursor, the likeliest first.
    List<DayPattern> days() {
        return offered().stream().filter(pattern -> pattern.parts().size() > 1).toList();
    }

    /// Single blocks that were kept to be put down again.
    List<DayPattern> favourites() {
        return offered().stream().filter(pattern -> pattern.parts().size() == 1).toList();
    }

    /// What the person at the cursor and people of that role did last; not what is a favourite.
    List<DayPattern.Part> recent() {
        List<DayPattern> favourites = favourites();
        return member()
                .flatMap(m -> model.plan().map(p -> RecentBlocks.of(p, m, RECENT)))
                .orElse(List.of())
                .stream()
                .filter(part -> favourites.stream().noneMatch(f -> isSame(f, part)))
                .toList();
    }

    /// Puts blocks down on the day at the cursor.
    void put(List<DayPattern.Part> parts) {
        Cursor at = model.cursorProperty().get();
        if (at != null) {
            put(parts, at.member(), at.date());
        }
    }

    /// Puts blocks down on a day of somebody; what is planned at those hours makes way.
    void put(List<DayPattern.Part> parts, String member, LocalDate date) {
        PracticePlan plan = model.plan().orElse(null);
        if (plan == null || !BlockEdits.isEmployed(plan, member, date)) {
            return;
        }
        model.setCursor(new Cursor(member, date));
        model.desk().edit(date.toString(), PatternEdits.put(plan, parts, member, date));
        model.setCursor(new Cursor(member, date));
    }

    /// Whether the day at the cursor has blocks to make a pattern of.
    boolean canMake() {
        return hours().isPresent();
    }

    /// Keeps the day at the cursor as a pattern of that role.
    ///
    /// @return its id; empty if there was nothing to keep, or it was refused
    Optional<String> makeOfDay(String name) {
        Cursor at = model.cursorProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        return at == null || plan == null || !canMake()
                ? Optional.empty()
                : kept(DropPattern.pattern(plan, at.member(), at.date(), name));
    }

    /// Keeps the block at the cursor as a favourite of that role.
    ///
    /// @return its id; empty likewise
    Optional<String> makeOfBlock(String name) {
        Block block = model.blockProperty().get();
        return block == null
                ? Optional.empty()
                : member().flatMap(m -> kept(PatternEdits.favourite(name, m, block)));
    }

    /// Calls a pattern something else.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if that is no name
    void rename(DayPattern pattern, String name) {
        DayPattern renamed = PatternEdits.renamed(pattern, name.strip());
        model.desk().edit(pattern.id(), List.of(new Edit.Update(renamed)));
    }

    void remove(DayPattern pattern) {
        model.desk().edit(pattern.id(), List.of(new Edit.Remove(pattern)));
    }

    /// The member at the cursor.
    Optional<Member> member() {
        Cursor at = model.cursorProperty().get();
        return at == null
                ? Optional.empty()
                : model.plan()
                        .flatMap(
                                plan ->
                                        plan.members().stream()
                                                .filter(m -> m.id().equals(at.member()))
                                                .findFirst());
    }

    /// From the first to the last minute planned on the day at the cursor; empty if nothing is.
    Optional<TimeSpan> hours() {
        List<TimeSpan> spans = new ArrayList<>();
        Cursor at = model.cursorProperty().get();
        for (Block block : model.plan().map(PracticePlan::blocks).orElse(List.of())) {
            if (at != null
                    && at.member().equals(block.member())
                    && at.date().equals(block.date())) {
                spans.add(block.span());
            }
        }
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TimeSpan(
                                spans.stream().mapToInt(TimeSpan::from).min().orElseThrow(),
                                spans.stream().mapToInt(TimeSpan::to).max().orElseThrow()));
    }

    private Optional<String> kept(DayPattern made) {
        return model.desk().edit(made.id(), List.of(new Edit.Add(made)))
                ? Optional.of(made.id())
                : Optional.empty();
    }

    private List<DayPattern> offered() {
        return member().flatMap(m -> model.plan().map(p -> PatternEdits.offered(p, m.role())))
                .orElse(List.of());
    }

    private static boolean isSame(DayPattern favourite, DayPattern.Part part) {
        DayPattern.Part only = favourite.parts().getFirst();
        return only.session().equals(part.session()) && only.span().equals(part.span());
    }
}
