package nl.basiseerst.application.privacy;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.Uses;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What has been kept long enough, and what taking it out comes to.
///
/// @param people whose employment ended long ago: their names go
/// @param gone blocks, absences, tasks, accepted warnings, duties, published weeks, requests for
///   leave and hours of leave of long ago, and aliases without any
/// @param edits to be stored as one change; none if nothing is due
/// @param datedBefore what is of before this day goes
public record Retention(
        List<Member> people,
        List<Entity> gone,
        List<Edit> edits,
        Tally tally,
        LocalDate datedBefore) {

    public Retention {
        people = List.copyOf(people);
        gone = List.copyOf(gone);
        edits = List.copyOf(edits);
    }

    /// @param plan with its whole schedule
    /// @param roles what a role is called, for the aliases
    public static Retention due(
            PracticePlan plan, RetentionRule rule, Function<Role, String> roles, LocalDate today) {
        LocalDate first = rule.datedBefore(today);
        List<Block> blocks = plan.blocks().stream().filter(b -> b.date().isBefore(first)).toList();
        List<Absence> absences =
                plan.absences().stream().filter(a -> a.to().isBefore(first)).toList();
        List<Task> tasks = plan.tasks().stream().filter(t -> t.date().isBefore(first)).toList();
        List<Acceptance> accepted =
                plan.acceptances().stream()
                        .filter(a -> a.warning().date().isBefore(first))
                        .toList();
        List<Duty> duties =
                plan.staffing().duties().stream()
                        .filter(d -> d.to().toLocalDate().isBefore(first))
                        .toList();
        List<LeaveRequest> requests =
                plan.staffing().requests().stream().filter(r -> r.to().isBefore(first)).toList();
        List<Publication> published =
                plan.staffing().publications().stream()
                        .filter(p -> p.week().sunday().isBefore(first))
                        .toList();
        List<LeaveEntitlement> hours =
                plan.staffing().entitlements().stream()
                        .filter(e -> e.year() < first.getYear())
                        .toList();
        List<Entity> gone =
                Stream.<List<? extends Entity>>of(
                                blocks, absences, tasks, accepted, duties, published, requests,
                                hours)
                        .<Entity>flatMap(List::stream)
                        .collect(Collectors.toCollection(ArrayList::new));
        Tally tally = new Tally(0, 0, blocks.size(), absences.size(), tasks.size(), 0, 0, 0);
        PracticePlan after = without(plan, gone);
        List<Member> people =
                plan.members().stream()
                        .filter(m -> hasLeft(m, rule.endedBefore(today)) && !Alias.is(m))
                        .toList();
        for (Member person : people) {
            Removal removal =
                    Removal.of(
                            after,
                            person,
                            Manner.ANONYMISE,
                            roles.apply(person.role()),
                            surely(after, person),
                            today);
            after = EditedPlan.of(after, removal.edits());
            tally = tally.plus(removal.tally());
        }
        List<Entity> empty = emptyAliases(plan, after);
        gone.addAll(empty);
        after = without(after, empty);
        return new Retention(people, gone, Differences.between(plan, after), tally, first);
    }

    /// Whether there is nothing to be done.
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    private static boolean hasLeft(Member member, LocalDate before) {
        LocalDate until = member.employed().until();
        return until != null && until.isBefore(before);
    }

    /// Texts with the whole name: nobody is there to say whether a part of it means this person.
    private static Set<String> surely(PracticePlan plan, Member person) {
        String name = person.name().strip().toLowerCase(Locale.ROOT);
        return Removal.texts(plan, person, "-").stream()
                .filter(
                        text ->
                                text.ticked()
                                        && text.text().toLowerCase(Locale.ROOT).contains(name))
                .map(NamedText::key)
                .collect(Collectors.toSet());
    }

    /// Those that were there before and to whom nothing refers any more.
    private static List<Entity> emptyAliases(PracticePlan before, PracticePlan after) {
        return before.members().stream()
                .filter(Alias::is)
                .filter(alias -> Uses.of(after, alias).isEmpty())
                .<Entity>map(alias -> alias)
                .toList();
    }

    private static PracticePlan without(PracticePlan plan, List<Entity> gone) {
        return EditedPlan.of(plan, gone.stream().<Edit>map(Edit.Remove::new).toList());
    }
}
