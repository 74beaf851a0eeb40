package nl.basiseerst.application;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;

/// How much of a practice is recorded, to tell two practices apart at a glance.
///
/// @param name of the practice
/// @param members how many people
/// @param blocks how many blocks of all their schedule
/// @param weeks in how many weeks there are blocks
public record PracticeSize(String name, int members, int blocks, int weeks) {

    /// @param plan with its whole schedule
    public static PracticeSize of(PracticePlan plan) {
        long weeks = plan.blocks().stream().map(Block::date).map(IsoWeek::of).distinct().count();
        return new PracticeSize(
                plan.practice().name(),
                plan.members().size(),
                plan.blocks().size(),
                Math.toIntExact(weeks));
    }
}
