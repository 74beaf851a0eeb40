package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.plan.Use.Kind;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.PatternBlock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What of the groundwork refers to a thing: patterns, schedules and calibrations as a whole,
/// however often each does.
final class GroundworkUses {

    private final Groundwork groundwork;

    GroundworkUses(PracticePlan plan) {
        this.groundwork = plan.groundwork();
    }

    List<Use> ofMember(String id) {
        return schedules(block -> block.member().equals(id));
    }

    List<Use> ofRoom(String id) {
        return both(part -> id.equals(part.room()), block -> id.equals(block.room()));
    }

    List<Use> ofSessionType(String id) {
        return both(part -> part.session().equals(id), block -> block.session().equals(id));
    }

    List<Use> ofActivity(String id) {
        List<Use> found =
                new ArrayList<>(
                        both(part -> isIn(part.extra(), id), block -> isIn(block.extra(), id)));
        found.addAll(
                counted(
                        Kind.CALIBRATION,
                        groundwork.calibrations(),
                        calibration -> calibration.activity().equals(id)));
        return found;
    }

    private static boolean isIn(List<ExtraWork> extra, String activity) {
        return extra.stream().anyMatch(work -> work.activity().equals(activity));
    }

    private List<Use> both(Predicate<DayPattern.Part> inPart, Predicate<PatternBlock> inBlock) {
        List<Use> found =
                new ArrayList<>(
                        counted(
                                Kind.DAY_PATTERN,
                                groundwork.dayPatterns(),
                                pattern -> pattern.parts().stream().anyMatch(inPart)));
        found.addAll(schedules(inBlock));
        return found;
    }

    private List<Use> schedules(Predicate<PatternBlock> inBlock) {
        Predicate<BasicSchedule> refers = schedule -> schedule.blocks().stream().anyMatch(inBlock);
        return counted(Kind.BASIC_SCHEDULE, groundwork.basicSchedules(), refers);
    }

    private static <T> List<Use> counted(Kind kind, List<T> things, Predicate<T> refers) {
        int count = (int) things.stream().filter(refers).count();
        return count == 0 ? List.of() : List.of(new Use(kind, count, null));
    }
}
