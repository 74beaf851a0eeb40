package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Who is away on which days, by role.
///
/// @param days the days, in order
/// @param groups one for each role that somebody has, in the order of [Role]
public record AwayCalendar(List<LocalDate> days, List<Group> groups) {

    /// How a day is for somebody.
    public enum State {
        /// There, or at least nothing is known to the contrary.
        PRESENT,
        /// Away for a part of the time they could work.
        PART,
        /// Away all of the time they could work.
        WHOLE,
        /// The practice is not open.
        CLOSED,
        /// Not in service.
        NOT_EMPLOYED
    }

    /// A day of somebody.
    ///
    /// @param absence id of the first absence of that day, null for none; also on a closed day
    /// @param kind its kind
    /// @param away the minutes away
    /// @param isMissed whether somebody who could have worked is away
    public record Cell(
            State state,
            @Nullable String absence,
            Absence.@Nullable Kind kind,
            TimeSet away,
            boolean isMissed) {}

    /// The days of a member.
    public record Row(Member member, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// The people of a role.
    ///
    /// @param missed how many of them are away, for each day
    /// @param employed how many of them are in service, for each day
    public record Group(Role role, List<Row> rows, List<Integer> missed, List<Integer> employed) {

        public Group {
            rows = List.copyOf(rows);
            missed = List.copyOf(missed);
            employed = List.copyOf(employed);
        }
    }

    public AwayCalendar {
        days = List.copyOf(days);
        groups = List.copyOf(groups);
    }

    /// The calendar of some days. Who is in service on none of them is left out.
    ///
    /// @param plan with the absences of those days
    /// @param first first day
    /// @param count how many days, at least 1
    public static AwayCalendar of(PracticePlan plan, LocalDate first, int count) {
        List<LocalDate> days = first.datesUntil(first.plusDays(count)).toList();
        Map<Role, List<Row>> rows = new EnumMap<>(Role.class);
        for (Member member : plan.members()) {
            if (days.stream().anyMatch(member.employed()::contains)) {
                List<Absence> absences =
                        plan.absences().stream()
                                .filter(absence -> absence.member().equals(member.id()))
                                .toList();
                List<Cell> cells =
                        days.stream()
                                .map(day -> cell(plan.practice(), member, absences, day))
                                .toList();
                rows.computeIfAbsent(member.role(), _ -> new ArrayList<>())
                        .add(new Row(member, cells));
            }
        }
        List<Group> groups = new ArrayList<>();
        rows.forEach((role, of) -> groups.add(group(role, of, count)));
        return new AwayCalendar(days, groups);
    }

    private static Group group(Role role, List<Row> rows, int count) {
        List<Integer> missed = new ArrayList<>();
        List<Integer> employed = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            int at = day;
            missed.add((int) rows.stream().filter(row -> row.cells().get(at).isMissed()).count());
            employed.add(
                    (int)
                            rows.stream()
                                    .filter(
                                            row ->
                                                    row.cells().get(at).state()
                                                            != State.NOT_EMPLOYED)
                                    .count());
        }
        return new Group(role, rows, missed, employed);
    }

    private static Cell cell(
            Practice practice, Member member, List<Absence> absences, LocalDate day) {
        if (!member.employed().contains(day)) {
            return new Cell(State.NOT_EMPLOYED, null, null, TimeSet.EMPTY, false);
        }
        TimeSet away = TimeSet.EMPTY;
        Absence first = null;
        for (Absence absence : absences) {
            TimeSet on = absence.on(day);
            if (!on.isEmpty()) {
                away = away.or(on);
                first = first == null ? absence : first;
            }
        }
        TimeSet could =
                practice.isOpenOn(day)
                        ? practice.openingHours().on(day.getDayOfWeek())
                        : TimeSet.EMPTY;
        boolean open = !could.isEmpty();
        if (!member.availability().isEmpty()) {
            could = could.and(member.availability().on(day.getDayOfWeek()));
        }
        State state =
                !open
                        ? State.CLOSED
                        : first == null
                                ? State.PRESENT
                                : away.covers(could) ? State.WHOLE : State.PART;
        return new Cell(
                state,
                first == null ? null : first.id(),
                first == null ? null : first.kind(),
                away,
                !could.and(away).isEmpty());
    }
}
