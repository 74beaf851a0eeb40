package nl.basiseerst.ui.week;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Changes of blocks that are made of other blocks.
final class BlockEdits {

    /// The grid of the hours: a quarter.
    static final int STEP_MINUTES = 15;

    private BlockEdits() {}

    /// The same work once more, for somebody on some day.
    static Block copy(Block block, String member, LocalDate date) {
        return block.withId(FreshId.of("b")).of(member, date);
    }

    /// The block so much later, or earlier when negative; empty where the day ends.
    static Optional<Block> shifted(Block block, int minutes) {
        int from = block.span().from() + minutes;
        int to = block.span().to() + minutes;
        return from < 0 || to > TimeSpan.END_OF_DAY
                ? Optional.empty()
                : Optional.of(block.withSpan(new TimeSpan(from, to)));
    }

    /// The block with its end so much later, or earlier when negative; empty where the day ends or
    /// nothing is left of it.
    static Optional<Block> stretched(Block block, int minutes) {
        int to = block.span().to() + minutes;
        return to <= block.span().from() || to > TimeSpan.END_OF_DAY
                ? Optional.empty()
                : Optional.of(block.withSpan(new TimeSpan(block.span().from(), to)));
    }

    /// The block with its start so much later, or earlier when negative; empty likewise.
    static Optional<Block> begun(Block block, int minutes) {
        int from = block.span().from() + minutes;
        return from < 0 || from >= block.span().to()
                ? Optional.empty()
                : Optional.of(block.withSpan(new TimeSpan(from, block.span().to())));
    }

    /// Halfway the block, on a quarter if there is one inside it.
    ///
    /// @return a minute of the day, inside the block; empty if it lasts one minute
    static Optional<Integer> halfway(Block block) {
        TimeSpan span = block.span();
        int half = (span.from() + span.to()) / 2;
        int quarter = Math.round((float) half / STEP_MINUTES) * STEP_MINUTES;
        int at = quarter > span.from() && quarter < span.to() ? quarter : half;
        return at > span.from() && at < span.to() ? Optional.of(at) : Optional.empty();
    }

    /// The block in two. Extra work stays in the first as far as it fits, and the rest of it goes
    /// along to the second; the first keeps the id.
    ///
    /// @param minute of the day, inside the block
    /// @return the two parts
    static List<Block> split(Block block, int minute) {
        double room = minute - block.span().from();
        List<ExtraWork> before = new ArrayList<>();
        List<ExtraWork> after = new ArrayList<>();
        for (ExtraWork work : block.extra()) {
            double here = Math.min(work.minutes(), room);
            room -= here;
            if (here > 0) {
                before.add(new ExtraWork(work.activity(), here));
            }
            if (work.minutes() > here) {
                after.add(new ExtraWork(work.activity(), work.minutes() - here));
            }
        }
        return List.of(
                block.withSpan(new TimeSpan(block.span().from(), minute)).withExtra(before),
                block.withId(FreshId.of("b"))
                        .withSpan(new TimeSpan(minute, block.span().to()))
                        .withExtra(after));
    }

    /// Copies of the blocks of the week before, a week later; not on days that the practice is
    /// closed or the member is not employed.
    static Stream<Edit> ofWeekBefore(PracticePlan plan, IsoWeek week) {
        IsoWeek before = week.plusWeeks(-1);
        return plan.blocks().stream()
                .filter(block -> before.contains(block.date()))
                .filter(block -> plan.practice().isOpenOn(block.date().plusWeeks(1)))
                .filter(b -> isEmployed(plan, b.member(), b.date().plusWeeks(1)))
                .map(b -> new Edit.Add(copy(b, b.member(), b.date().plusWeeks(1))));
    }

    static boolean isEmployed(PracticePlan plan, String member, LocalDate date) {
        return plan.members().stream()
                .filter(m -> m.id().equals(member))
                .map(Member::employed)
                .anyMatch(employed -> employed.contains(date));
    }
}
