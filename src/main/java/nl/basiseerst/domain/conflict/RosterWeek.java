package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.roster.MemberDay;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A week with all that the rules look up in it, and the weeks before it for the rules that need
/// them.
final class RosterWeek {

    private static final Comparator<Block> IN_ORDER =
            Comparator.comparing(Block::date).thenComparing(Block::span).thenComparing(Block::id);

    private final PracticePlan plan;
    private final IsoWeek week;
    private final RosterLimits limits;
    private final List<Member> judged;
    private final List<Block> blocks;
    private final Map<MemberDay, List<Block>> byDay = new HashMap<>();
    private final Map<String, List<Absence>> absences = new HashMap<>();
    private final Map<String, Member> members;
    private final Map<String, SessionType> sessions;
    private final Map<String, Activity> activities;
    private final Map<String, Room> rooms;
    private final Map<String, List<Duty>> duties = new HashMap<>();
    private final Map<MemberDay, TimeSet> worked = new HashMap<>();
    private final Map<MemberDay, List<Work>> work = new HashMap<>();
    private final Map<String, List<Shift>> shifts = new HashMap<>();
    private final Map<LocalDate, List<Block>> byDate = new HashMap<>();
    private final Map<String, Set<LocalDate>> datesOf = new HashMap<>();
    private final Map<LocalDate, Integer> restBetween = new HashMap<>();

    RosterWeek(PracticePlan plan, IsoWeek week, RosterLimits limits, List<Duty> duties) {
        this(plan, week, limits, duties, null);
    }

    /// @param only id of the one member who is judged; null for everybody
    RosterWeek(
            PracticePlan plan,
            IsoWeek week,
            RosterLimits limits,
            List<Duty> duties,
            @Nullable String only) {
        this.plan = plan;
        this.week = week;
        this.limits = limits;
        for (Duty duty : duties) {
            this.duties.computeIfAbsent(duty.member(), _ -> new ArrayList<>()).add(duty);
        }
        members = byId(plan.members());
        sessions = byId(plan.sessionTypes());
        activities = byId(plan.activities());
        rooms = byId(plan.rooms());
        List<Block> ofWeek = new ArrayList<>();
        Period days = Period.of(week.monday(), week.sunday());
        for (Block block : plan.blocks()) {
            byDay.computeIfAbsent(MemberDay.of(block), _ -> new ArrayList<>()).add(block);
            datesOf.computeIfAbsent(block.member(), _ -> new HashSet<>()).add(block.date());
            if (days.contains(block.date())) {
                ofWeek.add(block);
            }
        }
        byDay.values().forEach(day -> day.sort(IN_ORDER));
        ofWeek.sort(IN_ORDER);
        judged = plan.members().stream().filter(m -> only == null || m.id().equals(only)).toList();
        blocks = ofWeek.stream().filter(b -> only == null || b.member().equals(only)).toList();
        ofWeek.forEach(b -> byDate.computeIfAbsent(b.date(), _ -> new ArrayList<>()).add(b));
        for (Absence absence : plan.absences()) {
            absences.computeIfAbsent(absence.member(), _ -> new ArrayList<>()).add(absence);
        }
    }

    private static <T extends Entity> Map<String, T> byId(List<T> things) {
        Map<String, T> found = new LinkedHashMap<>();
        things.forEach(thing -> found.put(thing.id(), thing));
        return found;
    }

    PracticePlan plan() {
        return plan;
    }

    IsoWeek week() {
        return week;
    }

    RosterLimits limits() {
        return limits;
    }

    /// The blocks of the week of who is judged, by day and then by start.
    List<Block> blocks() {
        return blocks;
    }

    /// The blocks of one day of a member, by start; also of other weeks.
    List<Block> blocks(String member, LocalDate date) {
        return byDay.getOrDefault(new MemberDay(member, date), List.of());
    }

    /// Ids of the blocks of one day of a member, by start.
    List<String> ids(Member member, LocalDate date) {
        return blocks(member.id(), date).stream().map(Block::id).toList();
    }

    /// Id of the first of them, if there is any.
    List<String> firstBlock(Member member, LocalDate date) {
        return ids(member, date).stream().limit(1).toList();
    }

    /// Duties elsewhere of a member, in the order they were given.
    List<Duty> duties(String member) {
        return duties.getOrDefault(member, List.of());
    }

    /// Who is judged.
    List<Member> judged() {
        return judged;
    }

    /// The blocks of everybody on a date of the week, by start.
    List<Block> blocks(LocalDate date) {
        return byDate.getOrDefault(date, List.of());
    }

    /// Everybody.
    List<Member> members() {
        return plan.members();
    }

    Member member(Block block) {
        return known(members, block.member());
    }

    SessionType session(Block block) {
        return known(sessions, block.session());
    }

    Activity activity(String id) {
        return known(activities, id);
    }

    /// The work that a block is planned for by name: what its session serves if that is one thing,
    /// and the extra offer inside it.
    List<Activity> byName(Block block) {
        List<Activity> named = new ArrayList<>();
        List<String> served = session(block).activities();
        if (served.size() == 1) {
            named.add(activity(served.getFirst()));
        }
        block.extra().forEach(work -> named.add(activity(work.activity())));
        return named;
    }

    /// What the session of a block serves, if that is several things, as far as whoever has the
    /// block may do it.
    List<Activity> ofSeveral(Block block) {
        List<String> served = session(block).activities();
        return served.size() < 2
                ? List.of()
                : served.stream()
                        .map(this::activity)
                        .filter(one -> one.performer(member(block).role()).isPresent())
                        .toList();
    }

    Room room(String id) {
        return known(rooms, id);
    }

    private static <T> T known(Map<String, T> things, String id) {
        return Objects.requireNonNull(things.get(id)); // a plan refers to nothing it has not
    }

    /// Ids of the rooms of that type that nobody else is in during the block; all of them for a
    /// type that holds more people at once.
    List<String> freeRooms(Room.Type type, Block block) {
        List<String> free = new ArrayList<>();
        for (Room room : rooms.values()) {
            boolean taken =
                    type.holdsOne()
                            && blocks(block.date()).stream()
                                    .anyMatch(other -> isInTheWay(other, room.id(), block));
            if (room.type() == type && !taken) {
                free.add(room.id());
            }
        }
        return List.copyOf(free);
    }

    private boolean isInTheWay(Block other, String room, Block block) {
        return room.equals(other.room())
                && !other.member().equals(block.member())
                && !worked(other).and(TimeSet.of(block.span())).isEmpty();
    }

    /// The minutes of a date during which a member is away.
    TimeSet away(String member, LocalDate date) {
        TimeSet away = TimeSet.EMPTY;
        for (Absence absence : absences.getOrDefault(member, List.of())) {
            away = away.or(absence.on(date));
        }
        return away;
    }

    /// The minutes a member works on a date: the blocks, each minute once, without those away.
    TimeSet worked(Member member, LocalDate date) {
        return worked.computeIfAbsent(
                new MemberDay(member.id(), date), _ -> workedOn(member, date));
    }

    /// The minutes of a block that its member works.
    TimeSet worked(Block block) {
        return worked(member(block), block.date()).and(TimeSet.of(block.span()));
    }

    private TimeSet workedOn(Member member, LocalDate date) {
        List<Block> day = blocks(member.id(), date);
        if (day.isEmpty() || !member.employed().contains(date)) {
            return TimeSet.EMPTY;
        }
        List<TimeSpan> spans = day.stream().map(Block::span).toList();
        return TimeSet.union(spans).minus(away(member.id(), date));
    }

    /// The shifts of a member that begin on one of those dates, in order.
    ///
    /// @param to last date, inclusive
    List<Shift> shifts(Member member, LocalDate from, LocalDate to) {
        return shifts.computeIfAbsent(member.id(), _ -> shifts(member)).stream()
                .filter(shift -> !shift.date().isBefore(from) && !shift.date().isAfter(to))
                .toList();
    }

    private List<Shift> shifts(Member member) {
        List<Work> all = new ArrayList<>();
        for (LocalDate date : datesOf.getOrDefault(member.id(), Set.of())) {
            all.addAll(work(member, date));
        }
        duties(member.id()).forEach(duty -> all.add(Work.of(duty, plan.practice().zone())));
        return Shift.of(all, this::restBetween);
    }

    private List<Work> work(Member member, LocalDate date) {
        ZoneId zone = plan.practice().zone();
        return work.computeIfAbsent(
                new MemberDay(member.id(), date),
                _ ->
                        worked(member, date).spans().stream()
                                .map(span -> Work.of(date, span, zone))
                                .toList());
    }

    /// The shortest rest that is ever allowed between two shifts; what is shorter is a pause.
    private int restBetween(LocalDate date) {
        return restBetween.computeIfAbsent(
                date,
                _ ->
                        limits.value(
                                LimitName.SHORT_REST,
                                date,
                                limits.value(LimitName.DAILY_REST, date, 0)));
    }

    /// Ids of the blocks of a member in a shift, by start.
    List<String> ids(Member member, Shift shift) {
        return shift.here().stream()
                .map(Work::date)
                .distinct()
                .flatMap(date -> blocks(member.id(), date).stream())
                .filter(block -> shift.holds(block.date(), block.span()))
                .map(Block::id)
                .toList();
    }

    /// Minutes of a duty as time goes by.
    int minutes(Duty duty) {
        Work work = Work.of(duty, plan.practice().zone());
        return (int) (work.to() - work.from());
    }

    /// Minutes a member works, here and on duty elsewhere, that begin in a week; each once.
    int minutes(Member member, IsoWeek other) {
        List<Work> all = new ArrayList<>();
        other.days().forEach(day -> all.addAll(work(member, day)));
        duties(member.id()).stream()
                .filter(duty -> other.contains(duty.from().toLocalDate()))
                .forEach(duty -> all.add(Work.of(duty, plan.practice().zone())));
        return Shift.of(all, _ -> 0).stream().mapToInt(Shift::minutes).sum();
    }

    /// Minutes that a member works in a week; also in other weeks.
    int worked(Member member, IsoWeek other) {
        return other.days().stream().mapToInt(day -> worked(member, day).minutes()).sum();
    }
}
