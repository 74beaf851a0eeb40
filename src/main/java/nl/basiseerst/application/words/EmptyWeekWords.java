package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.Block;

import java.util.List;
import java.util.Optional;

/// What to say of a week in which there is nothing to judge: nothing scheduled, nobody there, or
/// nothing asked.
final class EmptyWeekWords {

    private final Messages messages;

    EmptyWeekWords(Messages messages) {
        this.messages = messages;
    }

    Optional<String> of(PracticePlan plan, WeekAssessment week) {
        Practice practice = plan.practice();
        List<Block> blocks = blocks(plan, week);
        String key = null;
        if (practice.openDays(week.week()).isEmpty()) {
            key = "guard.empty.closed";
        } else if (practice.patients().stream().mapToInt(PatientBand::count).sum() == 0
                && week.demandMinutes() == 0) {
            key = "guard.empty.patients";
        } else if (blocks.isEmpty()) {
            key = "guard.empty.blocks";
        } else if (nobodyCounts(plan, blocks)) {
            key = "guard.empty.nobody";
        } else if (week.demandMinutes() == 0) {
            key = "guard.empty.demand";
        }
        return Optional.ofNullable(key).map(messages::text);
    }

    /// What to do about it instead of anything else, for a week without any block.
    Optional<String> remedy(PracticePlan plan, WeekAssessment week) {
        return !plan.practice().openDays(week.week()).isEmpty()
                        && week.demandMinutes() > 0
                        && blocks(plan, week).isEmpty()
                ? Optional.of(messages.text("guard.empty.blocks.remedy"))
                : Optional.empty();
    }

    private static List<Block> blocks(PracticePlan plan, WeekAssessment week) {
        return plan.blocks().stream().filter(b -> week.week().contains(b.date())).toList();
    }

    private static boolean nobodyCounts(PracticePlan plan, List<Block> blocks) {
        return Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        blocks,
                        plan.absences())
                .blocks()
                .isEmpty();
    }
}
