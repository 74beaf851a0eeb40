package nl.basiseerst.application.overview;

import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.roster.MemberDay;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What each member does on each day, with names instead of ids.
final class Days {

    private final PracticePlan plan;
    private final Attendance attendance;
    private final Map<MemberDay, List<Block>> blocks;
    private final Map<String, SessionType> sessions;
    private final Map<String, Room> rooms;
    private final Map<String, Activity> activities;

    Days(PracticePlan plan) {
        this.plan = plan;
        attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks(),
                        plan.absences());
        blocks = plan.blocks().stream().collect(Collectors.groupingBy(MemberDay::of));
        sessions = byId(plan.sessionTypes());
        rooms = byId(plan.rooms());
        activities = byId(plan.activities());
    }

    private static <T extends Entity> Map<String, T> byId(List<T> things) {
        return things.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    TimeSet open(LocalDate date) {
        return plan.practice().isOpenOn(date)
                ? plan.practice().openingHours().on(date.getDayOfWeek())
                : TimeSet.EMPTY;
    }

    /// The days of a week that are worth a column.
    List<DayColumn> columns(IsoWeek week, Map<LocalDate, VerdictText> verdicts) {
        return week.days().stream()
                .filter(d -> isWeekday(d) || isUsed(d))
                .map(d -> new DayColumn(d, open(d), verdicts.get(d)))
                .toList();
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private boolean isUsed(LocalDate date) {
        return plan.practice().isOpenOn(date)
                || plan.blocks().stream().anyMatch(b -> b.date().equals(date))
                || wasPublished(date);
    }

    /// Whoever was told of work that day has to see that it is no more.
    private boolean wasPublished(LocalDate date) {
        return plan.staffing()
                .publication(IsoWeek.of(date))
                .filter(told -> told.work().stream().anyMatch(work -> work.date().equals(date)))
                .isPresent();
    }

    DayCell cell(Member member, LocalDate date) {
        if (!member.employed().contains(date)) {
            return new DayCell(DayCell.State.NOT_EMPLOYED, TimeSet.EMPTY, List.of());
        }
        TimeSet away = attendance.awayOn(member.id(), date);
        List<BlockLine> lines = lines(member, date, away);
        TimeSet open = open(date);
        if (open.isEmpty()) {
            return new DayCell(DayCell.State.CLOSED, TimeSet.EMPTY, lines);
        }
        if (!away.isEmpty() && lines.isEmpty() && away.covers(open)) {
            return new DayCell(DayCell.State.AWAY, TimeSet.EMPTY, List.of());
        }
        return new DayCell(DayCell.State.AT_WORK, away, lines);
    }

    private List<BlockLine> lines(Member member, LocalDate date, TimeSet away) {
        List<BlockLine> lines = new ArrayList<>();
        boolean counts = plan.practice().isOpenOn(date);
        for (Block block : blocks.getOrDefault(new MemberDay(member.id(), date), List.of())) {
            boolean first = true;
            for (TimeSpan left : TimeSet.of(block.span()).minus(away).spans()) {
                lines.add(line(block, left, first, counts));
                first = false;
            }
        }
        lines.sort(Comparator.comparing(BlockLine::time));
        return lines;
    }

    /// Extra work stands in the first stretch of its block only, so that it is read once.
    private BlockLine line(Block block, TimeSpan time, boolean first, boolean counts) {
        SessionType session = known(sessions, block.session());
        String room = block.room();
        return new BlockLine(
                block.id(),
                time,
                session.offer(),
                session.name(),
                room == null ? null : known(rooms, room).name(),
                block.note(),
                first ? extra(block) : List.of(),
                counts);
    }

    private List<BlockLine.Extra> extra(Block block) {
        return block.extra().stream()
                .map(e -> new BlockLine.Extra(known(activities, e.activity()).name(), e.minutes()))
                .toList();
    }

    private static <T> T known(Map<String, T> things, String id) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("Unknown id " + id);
        }
        return thing;
    }

    /// Minutes of a week in blocks that count; minutes in two blocks at once count once.
    int plannedMinutes(Member member, IsoWeek week) {
        return week.days().stream().mapToInt(d -> plannedOn(member, d)).sum();
    }

    private int plannedOn(Member member, LocalDate date) {
        return attendance.on(date).stream()
                .filter(b -> b.member().id().equals(member.id()))
                .map(CountingBlock::time)
                .reduce(TimeSet.EMPTY, TimeSet::or)
                .minutes();
    }
}
