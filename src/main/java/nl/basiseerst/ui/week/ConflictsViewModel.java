package nl.basiseerst.ui.week;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.RosterConflictWords;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.ListedConflict.State;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.RosterChecked;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.warning.WarningsViewModel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What does not fit in the week that is shown, as it stands: on each block, and as a list of which
/// a part can be left out. Of the weeks of a basic schedule nothing is told: what is accepted has a
/// date.
///
/// Use on the JavaFX thread only. Knows no scene graph.
final class ConflictsViewModel {

    private final Desk desk;
    private final WeekKind kind;
    private final ReadOnlyObjectWrapper<@Nullable List<ListedConflict>> listed =
            new ReadOnlyObjectWrapper<>(this, "listed");
    private final ReadOnlyObjectWrapper<List<ListedConflict>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", List.of());
    private final Map<State, BooleanProperty> wanted = new EnumMap<>(State.class);
    private final Map<String, List<ListedConflict>> byBlock = new HashMap<>();
    private final WarningsViewModel warnings;
    private @Nullable Worded worded;

    private record Worded(Messages messages, RosterChecked of, RosterConflictWords words) {}

    ConflictsViewModel(Desk desk, WeekKind kind) {
        this.desk = desk;
        this.kind = kind;
        for (State state : State.values()) {
            BooleanProperty wants = new SimpleBooleanProperty(this, state.name(), true);
            wants.subscribe((_, _) -> choose());
            wanted.put(state, wants);
        }
        desk.shownProperty().subscribe(_ -> follow());
        desk.checkedProperty().subscribe(_ -> follow());
        warnings =
                new WarningsViewModel(
                        desk,
                        () ->
                                all().stream()
                                        .map(ListedConflict::standing)
                                        .filter(Objects::nonNull)
                                        .map(Standing::warning)
                                        .toList(),
                        listed);
    }

    private void follow() {
        Shown shown = desk.shownProperty().get();
        RosterChecked checked = desk.checkedProperty().get();
        boolean known =
                shown != null
                        && checked != null
                        && checked.week().equals(shown.week())
                        && kind == WeekKind.CALENDAR;
        List<ListedConflict> next =
                known ? ListedConflict.of(checked.conflicts(), shown.plan().acceptances()) : null;
        if (Objects.equals(next, listed.get())) {
            return;
        }
        byBlock.clear();
        for (ListedConflict one : next == null ? List.<ListedConflict>of() : next) {
            for (String block : one.conflict().blocks()) {
                byBlock.computeIfAbsent(block, _ -> new ArrayList<>()).add(one);
            }
        }
        listed.set(next);
        choose();
    }

    private void choose() {
        chosen.set(all().stream().filter(one -> wantedProperty(one.state()).get()).toList());
    }

    /// All that does not fit, by day; null while that is not known yet.
    ReadOnlyObjectProperty<@Nullable List<ListedConflict>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// Those of the list that are not left out.
    ReadOnlyObjectProperty<List<ListedConflict>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether those that stand like this are in the list.
    BooleanProperty wantedProperty(State state) {
        return Objects.requireNonNull(wanted.get(state));
    }

    /// How many stand like this.
    long count(State state) {
        return all().stream().filter(one -> one.state() == state).count();
    }

    private List<ListedConflict> all() {
        List<ListedConflict> known = listed.get();
        return known == null ? List.of() : known;
    }

    /// What is the matter with a block, the worst first.
    List<ListedConflict> of(String block) {
        return byBlock.getOrDefault(block, List.of());
    }

    /// What is the matter with what is looked at: a block, or else a day of somebody with all that
    /// concerns no block in particular.
    List<ListedConflict> at(Cursor cursor) {
        String block = cursor.block();
        if (block != null) {
            return of(block);
        }
        return all().stream()
                .filter(one -> one.conflict().member().equals(cursor.member()))
                .filter(one -> one.conflict().blocks().isEmpty())
                .filter(
                        one ->
                                one.conflict().kind().isOfWeek()
                                        || one.conflict().date().equals(cursor.date()))
                .toList();
    }

    /// Accepts soft ones.
    WarningsViewModel warnings() {
        return warnings;
    }

    /// Words for those that are listed; null while none are.
    @Nullable RosterConflictWords words(Messages messages) {
        RosterChecked checked = desk.checkedProperty().get();
        if (checked == null) {
            return null;
        }
        Worded known = worded;
        if (known == null || !known.of().equals(checked) || !known.messages().equals(messages)) {
            known =
                    new Worded(
                            messages, checked, new RosterConflictWords(messages, checked.plan()));
            worded = known;
        }
        return known.words();
    }

    /// What is the matter with a block, in words on lines of their own; empty for nothing.
    String spoken(String block, Messages messages) {
        RosterConflictWords words = words(messages);
        if (words == null) {
            return "";
        }
        return String.join(
                "\n",
                of(block).stream()
                        .map(one -> words.state(one) + ": " + words.sentence(one.conflict()))
                        .toList());
    }
}
