package nl.basiseerst.testing;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A sample practice with day patterns, basic schedules and a calibration made from what it has.
public final class WithGroundwork {

    /// The first week of the samples, which the first basic schedule is stamped on.
    public static final IsoWeek FIRST_WEEK = new IsoWeek(2026, 48);

    private WithGroundwork() {}

    /// @param plan has a member, a basic session, an extra activity and a block in [#FIRST_WEEK]
    public static PracticePlan of(PracticePlan plan) {
        return with(
                plan,
                new Groundwork(
                        List.of(morning(plan), shortMorning(plan)),
                        List.of(autumn(plan), winter()),
                        List.of(calibration(plan))));
    }

    /// The practice with that groundwork in place of its own.
    public static PracticePlan with(PracticePlan plan, Groundwork groundwork) {
        return new PracticePlan(
                plan.practice(),
                plan.rooms(),
                plan.competences(),
                plan.activities(),
                plan.sessionTypes(),
                plan.roles(),
                plan.members(),
                plan.blocks(),
                plan.absences(),
                plan.presenceRules(),
                plan.taskTypes(),
                plan.tasks(),
                groundwork);
    }

    private static DayPattern morning(PracticePlan plan) {
        String session = basicSession(plan);
        String room = plan.rooms().isEmpty() ? null : plan.rooms().getFirst().id();
        return new DayPattern(
                "ochtend",
                "Ochtend van de huisarts",
                List.of(Role.GP, Role.PA),
                List.of(
                        new DayPattern.Part(
                                TimeSpan.of("08:00", "09:00"), session, room, List.of()),
                        new DayPattern.Part(
                                TimeSpan.of("09:00", "10:00"), session, null, extra(plan)),
                        new DayPattern.Part(
                                TimeSpan.of("10:00", "12:00"), session, null, extra(plan))));
    }

    private static DayPattern shortMorning(PracticePlan plan) {
        return new DayPattern(
                "kort",
                "Kort",
                List.of(),
                List.of(
                        new DayPattern.Part(
                                TimeSpan.of("08:00", "09:30"),
                                basicSession(plan),
                                null,
                                List.of())));
    }

    private static BasicSchedule autumn(PracticePlan plan) {
        List<PatternBlock> blocks = new ArrayList<>();
        for (Block block : plan.blocks()) {
            if (FIRST_WEEK.contains(block.date())) {
                blocks.add(PatternBlock.of(block, 1));
            }
        }
        blocks.add(
                new PatternBlock(
                        "tweede-week",
                        plan.members().getFirst().id(),
                        2,
                        DayOfWeek.FRIDAY,
                        TimeSpan.of("08:00", "12:00"),
                        basicSession(plan),
                        plan.rooms().isEmpty() ? null : plan.rooms().getLast().id(),
                        "start later",
                        extra(plan)));
        return new BasicSchedule(
                "herfst",
                "Basisrooster herfst",
                FIRST_WEEK,
                2,
                blocks,
                List.of(FIRST_WEEK, new IsoWeek(2026, 53)));
    }

    private static BasicSchedule winter() {
        return new BasicSchedule(
                "winter", "Basisrooster winter", new IsoWeek(2027, 1), 4, List.of(), List.of());
    }

    private static Calibration calibration(PracticePlan plan) {
        Activity counted =
                plan.activities().stream()
                        .filter(a -> a.offer() == Offer.BASIC)
                        .findFirst()
                        .orElseThrow();
        return new Calibration(
                counted.id(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                1234.5,
                counted.demand());
    }

    private static String basicSession(PracticePlan plan) {
        return plan.sessionTypes().stream()
                .filter(s -> s.offer() == SessionOffer.BASIC)
                .map(SessionType::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<ExtraWork> extra(PracticePlan plan) {
        return plan.activities().stream()
                .filter(a -> a.offer() == Offer.EXTRA)
                .limit(2)
                .map(a -> new ExtraWork(a.id(), 12.5))
                .toList();
    }
}
