package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// A first basic schedule, made of who works when: everybody gets the day patterns of their role.
///
/// Colleagues of one day take the patterns in turn, in the order in which the practice has them, so
/// that the first is always taken; who takes it changes from day to day where the patterns differ
/// in what is done. People whose role has no pattern get no blocks.
public final class DraftSchedule {

    /// Id of the basic schedule it makes.
    public static final String ID = "basisrooster";

    private static final String NAME = "Basisrooster";

    private final PracticePlan plan;
    private final List<WorkingDays> days;
    private final List<Clinic> clinics;
    private final PatternDays patterns;
    private final RoomSearch rooms;
    private final List<PatternBlock> blocks = new ArrayList<>();

    private DraftSchedule(PracticePlan plan, List<WorkingDays> days, List<Clinic> clinics) {
        this.plan = plan;
        this.days = days;
        this.clinics = clinics;
        patterns = new PatternDays(plan.practice(), plan.groundwork().dayPatterns());
        rooms = new RoomSearch(plan.rooms(), plan.sessionTypes());
    }

    /// A schedule that is the same every week.
    ///
    /// @param plan with the team, the rooms and the day patterns
    /// @param days of members of the team; others are skipped
    /// @param from the first week it holds for
    public static BasicSchedule of(PracticePlan plan, List<WorkingDays> days, IsoWeek from) {
        return of(plan, days, List.of(), 1, from);
    }

    /// @param clinics sessions in place of a part of the pattern; those of people who do not work
    ///   then, or of sessions the practice does not have, are skipped
    /// @param weeks how many weeks the cycle has
    public static BasicSchedule of(
            PracticePlan plan,
            List<WorkingDays> days,
            List<Clinic> clinics,
            int weeks,
            IsoWeek from) {
        DraftSchedule draft = new DraftSchedule(plan, days, clinics);
        for (int week = 1; week <= weeks; week++) {
            for (DayOfWeek day : DayOfWeek.values()) {
                draft.add(week, day);
            }
        }
        return new BasicSchedule(ID, NAME, from, weeks, draft.blocks, List.of());
    }

    private void add(int week, DayOfWeek day) {
        rooms.nextDay();
        Turns turns = new Turns(patterns, week - 1 + day.getValue() - 1);
        for (Turns.Turn turn : turns.of(present(day))) {
            List<DayPattern.Part> parts = patterns.on(day, turn.pattern(), turn.time());
            List<DayPattern.Part> worked = withClinics(turn.member(), week, day, parts);
            for (DayPattern.Part part : rooms.placed(turn.member(), worked)) {
                blocks.add(block(turn.member(), week, day, part));
            }
        }
    }

    private List<Turns.Present> present(DayOfWeek day) {
        List<Turns.Present> present = new ArrayList<>();
        for (Member member : plan.members()) {
            for (WorkingDays worked : days) {
                boolean there = worked.on(day) != WorkingDays.Time.NONE;
                if (there && worked.member().equals(member.id())) {
                    present.add(new Turns.Present(member, worked.on(day)));
                }
            }
        }
        return present;
    }

    private List<DayPattern.Part> withClinics(
            Member member, int week, DayOfWeek day, List<DayPattern.Part> parts) {
        List<DayPattern.Part> worked = parts;
        for (Clinic clinic : clinics) {
            boolean then = clinic.day() == day && (clinic.week() == 0 || clinic.week() == week);
            boolean known =
                    plan.sessionTypes().stream().anyMatch(s -> s.id().equals(clinic.session()));
            if (then && known && clinic.member().equals(member.id())) {
                worked = PatternDays.with(worked, clinic);
            }
        }
        return worked;
    }

    private PatternBlock block(Member member, int week, DayOfWeek day, DayPattern.Part part) {
        return new PatternBlock(
                "b" + (blocks.size() + 1),
                member.id(),
                week,
                day,
                part.span(),
                part.session(),
                part.room(),
                null,
                part.extra());
    }
}
