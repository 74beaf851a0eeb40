package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What to say of a week in which there is little to judge: nothing scheduled, nobody there, or
/// nothing asked.
final class EmptyWeekWords {

    private final Messages messages;

    EmptyWeekWords(Messages messages) {
        this.messages = messages;
    }

    /// Whether the practice is open and something is asked, but nothing is scheduled.
    boolean isUnplanned(PracticePlan plan, WeekAssessment week) {
        return week.demandMinutes() > 0 && blocks(plan, week).findAny().isEmpty();
    }

    /// What is the matter, or nothing for an ordinary week.
    Optional<String> of(PracticePlan plan, WeekAssessment week) {
        Practice practice = plan.practice();
        if (practice.openDays(week.week()).isEmpty()) {
            return Optional.of(messages.text("guard.empty.closed"));
        }
        if (week.demandMinutes() == 0) {
            boolean nobody = practice.patients().stream().mapToInt(PatientBand::count).sum() == 0;
            return Optional.of(
                    messages.text(nobody ? "guard.empty.patients" : "guard.empty.demand"));
        }
        if (blocks(plan, week).findAny().isEmpty()) {
            return Optional.of(messages.text("guard.empty.blocks"));
        }
        return blocks(plan, week).noneMatch(block -> counts(plan, block))
                ? Optional.of(messages.text("guard.empty.nobody"))
                : Optional.empty();
    }

    private static Stream<Block> blocks(PracticePlan plan, WeekAssessment week) {
        Period days = Period.of(week.week().monday(), week.week().sunday());
        return plan.blocks().stream().filter(b -> days.contains(b.date()));
    }

    /// One block at a time: mostly the first one counts, and that says it.
    private static boolean counts(PracticePlan plan, Block block) {
        return !Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        List.of(block),
                        plan.absences())
                .blocks()
                .isEmpty();
    }
}
