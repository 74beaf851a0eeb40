package nl.basiseerst.ui.team;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.application.words.UseWords;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.Uses;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.ExpiryRule;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.list.ListedGroup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The people of the practice: who are listed, who is chosen, what of theirs ends soon.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class TeamViewModel {

    static final String PLACE = "team";

    private final Desk desk;
    private final Texts texts;
    private final FindUses uses;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final TeamEdits edits;
    private final TeamLists lists;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");
    private final ReadOnlyObjectWrapper<Optional<Member>> member =
            new ReadOnlyObjectWrapper<>(this, "member", Optional.empty());
    private final ReadOnlyObjectWrapper<List<ListedGroup>> groups =
            new ReadOnlyObjectWrapper<>(this, "groups", List.of());
    private final ReadOnlyObjectWrapper<List<ExpiryLine>> expiring =
            new ReadOnlyObjectWrapper<>(this, "expiring", List.of());
    private final ReadOnlyObjectWrapper<Optional<Staying>> staying =
            new ReadOnlyObjectWrapper<>(this, "staying", Optional.empty());

    /// @param uses asked, by way of `storage`, before someone is removed
    /// @param storage runs all work on the store one after another
    public TeamViewModel(
            Desk desk,
            Texts texts,
            FindUses uses,
            BackgroundWork storage,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.texts = texts;
        this.uses = uses;
        this.storage = storage;
        this.failures = failures;
        edits = new TeamEdits(desk);
        lists = new TeamLists(ExpiryRule.DEFAULT);
        desk.shownProperty().subscribe(_ -> refresh());
        texts.messagesProperty().subscribe((_, _) -> refresh());
        search.subscribe((_, _) -> refresh());
        chosen.subscribe((_, _) -> choose());
        desk.destinationProperty().subscribe(this::goTo);
    }

    /// Those listed, by role; those no longer employed at the end.
    ReadOnlyObjectProperty<List<ListedGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// What ends within so many days or has ended, the first to end first.
    ReadOnlyObjectProperty<List<ExpiryLine>> expiringProperty() {
        return expiring.getReadOnlyProperty();
    }

    /// How many days ahead counts as soon.
    int expiryDays() {
        return lists.rule().days();
    }

    StringProperty searchProperty() {
        return search;
    }

    /// Id of the chosen member, empty for none.
    StringProperty chosenProperty() {
        return chosen;
    }

    /// The chosen member as recorded now.
    ReadOnlyObjectProperty<Optional<Member>> memberProperty() {
        return member.getReadOnlyProperty();
    }

    /// Why the chosen member was not removed.
    ReadOnlyObjectProperty<Optional<Staying>> stayingProperty() {
        return staying.getReadOnlyProperty();
    }

    TeamEdits edits() {
        return edits;
    }

    Desk desk() {
        return desk;
    }

    /// The competences that someone can have, in the order of the practice.
    List<Competence> competences() {
        return plan().map(PracticePlan::competences).orElse(List.of());
    }

    /// The absences at hand of a member, the first to begin first.
    List<Absence> absencesOf(String id) {
        return plan().map(plan -> TeamLists.absences(plan, id)).orElse(List.of());
    }

    /// The duties elsewhere at hand of a member, the first to begin first.
    List<Duty> dutiesOf(String id) {
        return plan().map(plan -> TeamLists.duties(plan, id)).orElse(List.of());
    }

    /// Adds someone with the role of the chosen one, and chooses the new one.
    void add() {
        if (plan().isEmpty()) {
            return;
        }
        Role role = member.get().map(Member::role).orElse(Role.ASSISTANT);
        search.set("");
        chosen.set(edits.add(texts.now("team.new"), role));
    }

    /// Removes the chosen member, or says why that cannot be.
    void remove() {
        Optional<Member> leaving = member.get();
        if (leaving.isPresent()) {
            Member one = leaving.get();
            storage.start(_ -> uses.of(one), found -> remove(one, found), failures);
        }
    }

    /// Accepts the last day of work that was proposed.
    void endInstead() {
        Optional<Staying> proposed = staying.get();
        staying.set(Optional.empty());
        proposed.ifPresent(p -> edits.change(p.member(), draft -> draft.until = p.lastDay()));
    }

    /// Takes the answer to a removal away.
    void dismissStaying() {
        staying.set(Optional.empty());
    }

    private void remove(Member one, Uses found) {
        if (found.isEmpty()) {
            String next = TeamLists.neighbour(groups.get(), one.id());
            edits.remove(one);
            chosen.set(next);
            return;
        }
        LocalDate today = desk.today();
        LocalDate last = found.last();
        String why = new UseWords(texts.messages()).whyItStays(one.name(), found);
        LocalDate lastDay = last == null || last.isBefore(today) ? today : last;
        staying.set(Optional.of(new Staying(one.id(), why, lastDay)));
    }

    private void refresh() {
        Optional<PracticePlan> plan = plan();
        LocalDate today = desk.today();
        TeamWords words = new TeamWords(texts.messages());
        expiring.set(plan.map(p -> lists.expiring(p, today, words)).orElse(List.of()));
        List<ListedGroup> all = plan.map(p -> lists.groups(p, today, words)).orElse(List.of());
        groups.set(ListedGroup.matching(all, search.get()));
        if (chosen.get().isEmpty() && !all.isEmpty()) {
            chosen.set(all.getFirst().items().getFirst().id());
        }
        choose();
    }

    private void choose() {
        Optional<Member> now =
                plan().flatMap(
                                plan ->
                                        plan.members().stream()
                                                .filter(m -> m.id().equals(chosen.get()))
                                                .findFirst());
        if (staying.get().isPresent() && !staying.get().get().member().equals(chosen.get())) {
            staying.set(Optional.empty());
        }
        member.set(now);
    }

    private void goTo(@Nullable Destination destination) {
        if (destination != null && destination.place().equals(PLACE)) {
            String id = destination.thing();
            if (id != null) {
                search.set("");
                chosen.set(id);
            }
        }
    }

    private Optional<PracticePlan> plan() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? Optional.empty() : Optional.of(shown.plan());
    }
}
