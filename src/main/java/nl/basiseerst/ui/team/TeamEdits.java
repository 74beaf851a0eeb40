package nl.basiseerst.ui.team;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Changes to people, their absences and their duties elsewhere. Each throws
/// [nl.basiseerst.domain.value.InvalidValue] if what would come of it is illegal; then nothing has
/// changed. On the JavaFX thread only.
final class TeamEdits {

    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime LATE = LocalTime.of(23, 0);

    private final Desk desk;

    TeamEdits(Desk desk) {
        this.desk = desk;
    }

    /// Changes a member, if there still is one with that id.
    void change(String id, Consumer<MemberDraft> change) {
        Optional<Member> member = member(id);
        if (member.isPresent()) {
            MemberDraft draft = new MemberDraft(member.get());
            change.accept(draft);
            apply(id, new Edit.Update(draft.built()));
        }
    }

    /// Adds someone who starts today.
    ///
    /// @return the new id
    String add(String name, Role role) {
        Member member =
                new Member(
                        FreshId.of("m"),
                        name,
                        Member.initialsOf(name),
                        role,
                        Employment.EMPLOYED,
                        Registration.NONE,
                        new Period(desk.today(), null),
                        null,
                        null,
                        WeeklyHours.NONE,
                        List.of());
        apply(member.id(), new Edit.Add(member));
        return member.id();
    }

    void remove(Member member) {
        apply(member.id(), new Edit.Remove(member));
    }

    /// Gives a competence, valid for as long as such a holding usually is.
    void addHolding(String id, Competence competence) {
        Integer months = competence.validMonths();
        LocalDate until = months == null ? null : desk.today().plusMonths(months);
        Holding holding = new Holding(competence.id(), until, CompetenceLevel.INDEPENDENT);
        change(
                id,
                draft -> {
                    List<Holding> all = new ArrayList<>(draft.competences);
                    all.add(holding);
                    draft.competences = all;
                });
    }

    void changeHolding(String id, String competence, UnaryOperator<Holding> change) {
        change(
                id,
                draft ->
                        draft.competences =
                                draft.competences.stream()
                                        .map(
                                                held ->
                                                        held.competence().equals(competence)
                                                                ? change.apply(held)
                                                                : held)
                                        .toList());
    }

    void removeHolding(String id, String competence) {
        change(
                id,
                draft ->
                        draft.competences =
                                draft.competences.stream()
                                        .filter(held -> !held.competence().equals(competence))
                                        .toList());
    }

    /// Adds a day away, on the day that is looked at.
    ///
    /// @return the new id
    String addAbsence(String member) {
        Shown shown = Objects.requireNonNull(desk.shownProperty().get());
        Absence absence =
                new Absence(
                        FreshId.of("a"),
                        member,
                        shown.date(),
                        shown.date(),
                        null,
                        Absence.Kind.LEAVE);
        apply(member, new Edit.Add(absence));
        return absence.id();
    }

    /// Changes an absence, if there still is one with that id.
    void changeAbsence(String id, UnaryOperator<Absence> change) {
        for (Absence absence : absences()) {
            if (absence.id().equals(id)) {
                apply(absence.member(), new Edit.Update(change.apply(absence)));
                return;
            }
        }
    }

    void removeAbsence(Absence absence) {
        apply(absence.member(), new Edit.Remove(absence));
    }

    /// Adds a duty elsewhere, on the evening of the day that is looked at.
    ///
    /// @return the new id
    String addDuty(String member) {
        LocalDate date = Objects.requireNonNull(desk.shownProperty().get()).date();
        Duty duty = new Duty(FreshId.of("d"), member, date.atTime(EVENING), date.atTime(LATE));
        apply(member, new Edit.Add(duty));
        return duty.id();
    }

    /// Changes when a duty is, if there still is one with that id.
    ///
    /// @param to not after `from` for a time of the next day
    void changeDuty(String id, LocalDate date, LocalTime from, LocalTime to) {
        for (Duty duty : duties()) {
            if (duty.id().equals(id)) {
                LocalDate last = to.isAfter(from) ? date : date.plusDays(1);
                apply(
                        duty.member(),
                        new Edit.Update(
                                new Duty(id, duty.member(), date.atTime(from), last.atTime(to))));
                return;
            }
        }
    }

    void removeDuty(Duty duty) {
        apply(duty.member(), new Edit.Remove(duty));
    }

    private List<Duty> duties() {
        PracticePlan plan = plan();
        return plan == null ? List.of() : plan.staffing().duties();
    }

    private List<Absence> absences() {
        PracticePlan plan = plan();
        return plan == null ? List.of() : plan.absences();
    }

    private Optional<Member> member(String id) {
        PracticePlan plan = plan();
        return plan == null
                ? Optional.empty()
                : plan.members().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private @Nullable PracticePlan plan() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? null : shown.plan();
    }

    /// Tried first, so that what is illegal is said at the field and nowhere else.
    private void apply(String subject, Edit edit) {
        PracticePlan plan = plan();
        if (plan != null) {
            EditedPlan.of(plan, List.of(edit));
            desk.edit(subject, List.of(edit));
        }
    }
}
