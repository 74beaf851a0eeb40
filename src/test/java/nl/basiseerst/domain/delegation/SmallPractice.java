package nl.basiseerst.domain.delegation;

import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A practice to build up in a test: open on weekdays from 08:00 to 17:00, with a session in the
/// building (`onsite`) and one outside it (`home`).
final class SmallPractice {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /// A member, by id.
    record Person(String id) {}

    private final List<Member> members = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    Person member(String id, Role role) {
        return add(id, role, Registration.NONE, Period.ALWAYS, List.of());
    }

    Person memberUntil(String id, LocalDate last) {
        return add(id, Role.ASSISTANT, Registration.NONE, new Period(null, last), List.of());
    }

    Person registered(String id, Registration registration) {
        return add(id, Role.ASSISTANT, registration, Period.ALWAYS, List.of());
    }

    Person holder(String id, @Nullable LocalDate validUntil) {
        return holder(id, validUntil, CompetenceLevel.INDEPENDENT);
    }

    Person holder(String id, @Nullable LocalDate validUntil, CompetenceLevel level) {
        List<Holding> held = List.of(new Holding("wondzorg", validUntil, level));
        return add(id, Role.ASSISTANT, Registration.NONE, Period.ALWAYS, held);
    }

    private Person add(
            String id, Role role, Registration registration, Period employed, List<Holding> held) {
        members.add(
                new Member(
                        id,
                        id,
                        id,
                        role,
                        Employment.EMPLOYED,
                        registration,
                        employed,
                        null,
                        null,
                        WeeklyHours.NONE,
                        held));
        return new Person(id);
    }

    void works(String member, String from, String to, String session) {
        String id = "b" + blocks.size();
        blocks.add(
                new Block(
                        id, member, MONDAY, TimeSpan.of(from, to), session, null, null, List.of()));
    }

    void away(String member, String from, String to) {
        String id = "a" + absences.size();
        absences.add(
                new Absence(
                        id, member, MONDAY, MONDAY, TimeSpan.of(from, to), Absence.Kind.ABSENT));
    }

    TaskType taskType(double minutes, Role... roles) {
        return type("task", minutes, Arrays.asList(roles), null, Supervision.NONE, null);
    }

    TaskType asking(String competence, double minutes) {
        return asking(competence, minutes, Supervision.NONE);
    }

    TaskType asking(String competence, double minutes, Supervision supervision) {
        return type("task", minutes, List.of(Role.ASSISTANT), competence, supervision, null);
    }

    TaskType supervised(double minutes, Supervision.Level level, List<Registration> waivedFor) {
        Supervision supervision = new Supervision(level, List.of(Role.GP), waivedFor);
        return type("task", minutes, List.of(Role.ASSISTANT), null, supervision, null);
    }

    TaskType timed(String id, double minutes, @Nullable TimeSpan window) {
        return type(id, minutes, List.of(Role.ASSISTANT), null, Supervision.NONE, window);
    }

    private static TaskType type(
            String id,
            double minutes,
            List<Role> roles,
            @Nullable String competence,
            Supervision supervision,
            @Nullable TimeSpan window) {
        return new TaskType(
                id,
                id,
                minutes,
                roles,
                competence,
                supervision,
                Offer.BASIC,
                List.of(DayOfWeek.values()),
                window);
    }

    Candidacy candidacy(TaskType type, Person person, TimeSet window) {
        Member member =
                members.stream().filter(m -> m.id().equals(person.id())).findFirst().orElseThrow();
        return Candidacy.of(type, member, MONDAY, window, members, attendance());
    }

    TaskBoard board(List<TaskType> types, List<Task> tasks, LocalDate date) {
        return TaskBoard.of(practice(), members, types, tasks, attendance(), date);
    }

    private Attendance attendance() {
        List<SessionType> sessions = List.of(session("onsite", true), session("home", false));
        return Attendance.of(practice(), members, sessions, blocks, absences);
    }

    private static SessionType session(String id, boolean onSite) {
        return new SessionType(id, id, SessionOffer.NONE, List.of(), 1, Room.Type.MEETING, onSite);
    }

    static Practice practice() {
        List<DayHours> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                hours.add(new DayHours(day, TimeSpan.of("08:00", "17:00")));
            }
        }
        return new Practice(
                "klein",
                "Klein",
                ZoneId.of("Europe/Amsterdam"),
                new WeeklyHours(hours),
                List.of(),
                Dayparts.DEFAULT,
                List.of(),
                Practice.DEFAULT_MINIMUM_HEADROOM,
                Practice.DEFAULT_MATERIAL_MINUTES,
                Practice.DEFAULT_FRAGILE_MINUTES,
                List.of());
    }
}
