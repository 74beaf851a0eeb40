package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A basic schedule out of weeks that people made.
public final class MakeBasicSchedule {

    private MakeBasicSchedule() {}

    /// The blocks of some consecutive weeks as the cycle of a new basic schedule, which holds from
    /// the first of them on; they count as made from it. Absences do not matter, and neither do
    /// blocks of who is not employed that day.
    ///
    /// @param plan with at least the schedule of these weeks
    /// @param weeks how many, from 1 to [BasicSchedule#MOST_WEEKS]
    /// @param name what people call it
    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank or there are too many
    ///   weeks
    public static BasicSchedule fromWeeks(
            PracticePlan plan, IsoWeek first, int weeks, String name) {
        Map<String, Period> employed = new HashMap<>();
        for (Member member : plan.members()) {
            employed.put(member.id(), member.employed());
        }
        List<PatternBlock> blocks = new ArrayList<>();
        for (Block block : plan.blocks()) {
            long days = ChronoUnit.DAYS.between(first.monday(), block.date());
            int week = Math.toIntExact(Math.floorDiv(days, 7L)) + 1;
            if (week >= 1
                    && week <= weeks
                    && employed.getOrDefault(block.member(), Period.ALWAYS)
                            .contains(block.date())) {
                blocks.add(PatternBlock.of(block, week));
            }
        }
        List<IsoWeek> stamped =
                Stream.iterate(first, week -> week.plusWeeks(1)).limit(weeks).toList();
        return new BasicSchedule(FreshId.of("basis"), name, first, weeks, blocks, stamped);
    }

    /// Stores it; weeks that were made from another basic schedule count as made from this one.
    public static List<Edit> edits(PracticePlan plan, BasicSchedule made) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Add(made));
        for (BasicSchedule schedule : plan.groundwork().basicSchedules()) {
            List<IsoWeek> left =
                    schedule.stamped().stream()
                            .filter(week -> !made.stamped().contains(week))
                            .toList();
            if (left.size() < schedule.stamped().size()) {
                edits.add(new Edit.Update(schedule.withStamped(left)));
            }
        }
        return edits;
    }
}
