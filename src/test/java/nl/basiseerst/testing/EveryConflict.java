package nl.basiseerst.testing;

import nl.basiseerst.domain.conflict.BlockConflict;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.DutyConflict;
import nl.basiseerst.domain.conflict.HoursConflict;
import nl.basiseerst.domain.conflict.NoticeConflict;
import nl.basiseerst.domain.conflict.RestConflict;
import nl.basiseerst.domain.conflict.RoomConflict;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.conflict.SkillConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A conflict of every kind, with whatever can differ in one, in a practice; they need not really
/// be there.
public final class EveryConflict {

    private static final TimeSpan MORNING = TimeSpan.of("09:00", "10:30");
    private static final TimeSet HOUR = TimeSet.of(TimeSpan.of("09:00", "10:00"));

    private EveryConflict() {}

    /// @param plan with two blocks, a room, an activity and a competence
    public static List<RosterConflict> of(PracticePlan plan) {
        Block one = plan.blocks().getFirst();
        Block two = plan.blocks().getLast();
        Room room = plan.rooms().getFirst();
        String activity = plan.activities().getFirst().id();
        String competence = plan.competences().getFirst().id();
        List<String> others = List.of(two.member());
        LocalDate date = one.date();
        IsoWeek week = IsoWeek.of(date);
        List<RosterConflict> all = new ArrayList<>();
        all.add(new BlockConflict.Overlap(one, two, MORNING));
        all.add(new BlockConflict.Away(one, HOUR));
        all.add(new BlockConflict.NotEmployed(one, null, date.minusDays(1)));
        all.add(new BlockConflict.OutsideAvailability(one, HOUR));
        all.add(new BlockConflict.OutsideAvailability(one, TimeSet.EMPTY));
        all.add(new BlockConflict.OutsideOpening(one, TimeSet.EMPTY));
        all.add(new RoomConflict.RoomTaken(one, two, room.id(), TimeSet.of(MORNING)));
        all.add(new RoomConflict.RoomUnfit(one, room.id(), room.type(), Room.Type.MEETING));
        all.add(new RoomConflict.RoomMissing(one, room.type(), List.of(room.id())));
        all.add(new RoomConflict.RoomMissing(one, room.type(), List.of()));
        all.add(new SkillConflict.AuthorityMissing(one, activity, List.of(Role.GP, Role.PA)));
        all.add(new SkillConflict.AuthorityMissing(one, activity, List.of()));
        all.add(new SkillConflict.CompetenceMissing(one, activity, competence, false, others));
        all.add(new SkillConflict.CompetenceMissing(one, activity, competence, true, List.of()));
        all.add(new SkillConflict.CompetenceExpired(one, activity, competence, date, others));
        for (Supervision.Level level : Supervision.Level.values()) {
            if (level != Supervision.Level.NONE) {
                all.add(
                        new SkillConflict.SupervisionMissing(
                                one, activity, level, List.of(Role.GP), HOUR));
                all.add(
                        new SkillConflict.SupervisionMissing(
                                one, null, level, List.of(Role.GP), HOUR));
            }
        }
        all.add(new SkillConflict.RoleUnfit(one, null, List.of(Role.ASSISTANT)));
        all.add(new SkillConflict.RoleUnfit(one, null, List.of()));
        all.add(new SkillConflict.RoleUnfit(one, activity, List.of(Role.GP)));
        all.add(hours(ConflictKind.CONTRACT_OVER, one.member(), week, 1900, 1));
        all.add(hours(ConflictKind.CONTRACT_UNDER, one.member(), week, 1700, 1));
        all.add(hours(ConflictKind.CONTRACT_AVERAGE_OVER, one.member(), week, 1900, 4));
        all.add(hours(ConflictKind.CONTRACT_AVERAGE_UNDER, one.member(), week, 1700, 4));
        all.add(rest(ConflictKind.DAILY_REST, one, 420, 660));
        all.add(rest(ConflictKind.SHORT_REST, one, 600, 660));
        all.add(rest(ConflictKind.WEEKLY_REST, one, 1200, 2160));
        all.add(rest(ConflictKind.LONG_DAY, one, 750, 720));
        all.add(rest(ConflictKind.LONG_WEEK, one, 3700, 3600));
        all.add(rest(ConflictKind.LONG_AVERAGE, one, 2900, 2880));
        all.add(rest(ConflictKind.BREAK_MISSING, one, 15, 30));
        all.add(rest(ConflictKind.TRAINEE_DAY, one, 540, 510));
        all.add(rest(ConflictKind.TRAINEE_WEEK, one, 2000, 1890));
        all.add(rest(ConflictKind.TRAINEE_HOURS, one, 465, 480));
        all.add(rest(ConflictKind.TRAINEE_WEEKEND, one, 6, 5));
        all.add(rest(ConflictKind.TRAINEE_DUTY, one, 600, 540));
        all.add(rest(ConflictKind.TRAINEE_DUTIES, one, 9, 8));
        Duty night =
                new Duty("d1", one.member(), date.minusDays(1).atTime(23, 0), date.atTime(7, 30));
        all.add(new DutyConflict(ConflictKind.DUTY_BEFORE_WORK, one, night));
        Duty day = new Duty("d2", one.member(), date.atTime(8, 0), date.atTime(17, 0));
        all.add(new DutyConflict(ConflictKind.DUTY_OVERLAP, one, day));
        all.add(notice(one.member(), week, 10, 0));
        all.add(notice(one.member(), week, -1, 0));
        all.add(notice(one.member(), week, 3, 2));
        return all;
    }

    private static RosterConflict notice(String member, IsoWeek week, int days, int changed) {
        return new NoticeConflict(
                member,
                week,
                week.monday().minusDays(days),
                days,
                28,
                changed,
                28 - days,
                "de wet");
    }

    private static RosterConflict hours(
            ConflictKind kind, String member, IsoWeek week, int planned, int weeks) {
        return new HoursConflict(kind, member, week, 1800, planned, weeks);
    }

    private static RosterConflict rest(ConflictKind kind, Block block, int found, int limit) {
        boolean ofWeek =
                kind == ConflictKind.WEEKLY_REST
                        || kind == ConflictKind.LONG_WEEK
                        || kind == ConflictKind.LONG_AVERAGE
                        || kind == ConflictKind.TRAINEE_WEEK
                        || kind == ConflictKind.TRAINEE_DUTIES;
        return new RestConflict(
                kind,
                block.member(),
                ofWeek ? IsoWeek.of(block.date()).monday() : block.date(),
                ofWeek ? List.of() : List.of(block.id()),
                found,
                limit,
                "de wet");
    }
}
