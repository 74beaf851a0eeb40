package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.Question.Asked;
import nl.basiseerst.application.intake.Question.Subject;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// What the readers of all kinds of sheets share: the practice, its words, and what was said so
/// far. What the practice does not have by that name is asked about.
final class Reading {

    private final IntakeOrder order;
    private final PracticePlan plan;
    private final Vocabulary words;
    private final Findings findings = new Findings();
    private final DateText dates;
    private final WorkingHours hours;
    private final People people;
    private final Things<SessionType> sessions;
    private final Things<Competence> competences;
    private final Things<Room> rooms;
    private final Things<Member> members;

    Reading(IntakeOrder order, PracticePlan plan, Vocabulary words, LocalDate today) {
        this.order = order;
        this.plan = plan;
        this.words = words;
        dates = new DateText(today);
        hours = new WorkingHours(plan.practice(), words);
        people = new People(plan.members());
        sessions = new Things<>(plan.sessionTypes(), SessionType::name);
        competences = new Things<>(plan.competences(), Competence::name);
        rooms = new Things<>(plan.rooms(), Room::name);
        members = new Things<>(plan.members(), Member::name);
    }

    IntakeOrder order() {
        return order;
    }

    PracticePlan plan() {
        return plan;
    }

    Vocabulary words() {
        return words;
    }

    Findings findings() {
        return findings;
    }

    DateText dates() {
        return dates;
    }

    WorkingHours hours() {
        return hours;
    }

    People people() {
        return people;
    }

    Things<Competence> competences() {
        return competences;
    }

    /// The member of that name; empty if it is to be left out.
    ///
    /// @throws Misfit if nobody knows who that is
    Optional<Member> member(String text) {
        Optional<Member> found = people.find(text);
        return found.isPresent()
                ? found
                : answered(
                        Subject.PERSON, text, members, people.nearest(text), Fault.PERSON_UNKNOWN);
    }

    /// The session of that name; empty if it is to be left out.
    ///
    /// @throws Misfit if there is none
    Optional<SessionType> session(String text) {
        return thing(Subject.SESSION, text, sessions, Fault.SESSION_UNKNOWN);
    }

    boolean isSession(String text) {
        return sessions.find(text).isPresent();
    }

    /// The room of that name; empty if it is to be left out.
    ///
    /// @throws Misfit if there is none
    Optional<Room> room(String text) {
        return thing(Subject.ROOM, text, rooms, Fault.ROOM_UNKNOWN);
    }

    boolean isRoom(String text) {
        return rooms.find(text).isPresent();
    }

    /// The competence of that name; empty if it is to be left out.
    ///
    /// @throws Misfit if there is none and none is to be made
    Optional<Competence> competence(String text) {
        return thing(Subject.COMPETENCE, text, competences, Fault.COMPETENCE_UNKNOWN);
    }

    /// What was answered about it; null if nothing was.
    @Nullable Answer answer(Subject subject, String text) {
        return order.answers().get(Asked.of(subject, text));
    }

    /// The role of that name; empty if its row is to be left out.
    ///
    /// @throws Misfit if there is none
    Optional<Role> role(String text) {
        Optional<Role> found = words.roles().find(text);
        if (found.isPresent()) {
            return found;
        }
        Optional<Role> nearest = words.likelyRoles().nearest(text);
        findings.ask(Subject.ROLE, text, nearest.map(Role::name).orElse(null));
        return switch (answer(Subject.ROLE, text)) {
            case Answer.Known(String role) -> Optional.of(Role.valueOf(role));
            case Answer.LeftOut _ -> Optional.empty();
            case Answer.New _ -> throw unknown(Fault.ROLE_UNKNOWN, text, nearest.orElse(null));
            case null -> throw unknown(Fault.ROLE_UNKNOWN, text, nearest.orElse(null));
        };
    }

    private <T extends Entity> Optional<T> thing(
            Subject subject, String text, Things<T> things, Fault fault) {
        Optional<T> found = things.find(text);
        return found.isPresent()
                ? found
                : answered(subject, text, things, things.nearest(text), fault);
    }

    private <T extends Entity> Optional<T> answered(
            Subject subject, String text, Things<T> things, Optional<T> nearest, Fault fault) {
        findings.ask(subject, text, nearest.map(Entity::id).orElse(null));
        return switch (answer(subject, text)) {
            case Answer.Known(String id) -> things.withId(id);
            case Answer.LeftOut _ -> Optional.empty();
            case Answer.New _ -> throw unknown(fault, text, nearest.orElse(null));
            case null -> throw unknown(fault, text, nearest.orElse(null));
        };
    }

    private static Misfit unknown(Fault fault, String text, @Nullable Object nearest) {
        return nearest == null ? new Misfit(fault, text) : new Misfit(fault, text, nearest);
    }
}
