package nl.basiseerst.ui.offer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.application.words.UseWords;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.Uses;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.list.Listed;
import nl.basiseerst.ui.common.list.ListedGroup;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The catalogue: which chapter is open, what is listed there and what is chosen.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class OfferViewModel {

    static final String PLACE = "offer";

    private final Desk desk;
    private final Texts texts;
    private final ObservableValue<Set<String>> unconfirmed;
    private final FindUses uses;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final OfferEdits edits;
    private final Map<Chapter, String> lastChosen = new EnumMap<>(Chapter.class);
    private final ObjectProperty<Chapter> chapter =
            new SimpleObjectProperty<>(this, "chapter", Chapter.ACTIVITIES);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");
    private final ReadOnlyObjectWrapper<List<ListedGroup>> groups =
            new ReadOnlyObjectWrapper<>(this, "groups", List.of());
    private final ReadOnlyObjectWrapper<Optional<Entity>> thing =
            new ReadOnlyObjectWrapper<>(this, "thing", Optional.empty());
    private final ReadOnlyStringWrapper staying = new ReadOnlyStringWrapper(this, "staying", "");

    /// A catalogue of which nothing waits to be confirmed.
    ///
    /// @param uses asked, by way of `storage`, before something is removed
    /// @param storage runs all work on the store one after another
    public OfferViewModel(
            Desk desk,
            Texts texts,
            FindUses uses,
            BackgroundWork storage,
            Consumer<Throwable> failures) {
        this(desk, texts, uses, storage, failures, new SimpleObjectProperty<>(Set.of()));
    }

    /// @param uses asked, by way of `storage`, before something is removed
    /// @param storage runs all work on the store one after another
    public OfferViewModel(
            Desk desk,
            Texts texts,
            FindUses uses,
            BackgroundWork storage,
            Consumer<Throwable> failures,
            ObservableValue<Set<String>> unconfirmed) {
        this.desk = desk;
        this.unconfirmed = unconfirmed;
        this.texts = texts;
        this.uses = uses;
        this.storage = storage;
        this.failures = failures;
        edits = new OfferEdits(desk);
        unconfirmed.subscribe(_ -> refresh());
        desk.shownProperty().subscribe(_ -> refresh());
        texts.messagesProperty().subscribe((_, _) -> refresh());
        search.subscribe((_, _) -> refresh());
        chosen.subscribe((_, _) -> choose());
        chapter.subscribe((before, now) -> turn(before, now));
        desk.destinationProperty().subscribe(this::goTo);
    }

    /// The chapter that is open.
    ObjectProperty<Chapter> chapterProperty() {
        return chapter;
    }

    /// What is listed in the chapter.
    ReadOnlyObjectProperty<List<ListedGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    StringProperty searchProperty() {
        return search;
    }

    /// Id of the chosen thing, empty for none.
    StringProperty chosenProperty() {
        return chosen;
    }

    /// The chosen thing as recorded now.
    ReadOnlyObjectProperty<Optional<Entity>> thingProperty() {
        return thing.getReadOnlyProperty();
    }

    /// Why the chosen thing was not removed, empty if nobody tried.
    ReadOnlyStringProperty stayingProperty() {
        return staying.getReadOnlyProperty();
    }

    /// Ids of the activities that are proposals nobody confirmed yet.
    ObservableValue<Set<String>> unconfirmed() {
        return unconfirmed;
    }

    OfferEdits edits() {
        return edits;
    }

    Desk desk() {
        return desk;
    }

    /// The practice as recorded now; empty until it was read.
    Optional<PracticePlan> plan() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? Optional.empty() : Optional.of(shown.plan());
    }

    /// Adds a thing to the open chapter, where that can be done, and chooses it.
    ///
    /// @return whether it was done
    boolean add() {
        if (plan().isEmpty() || !chapter.get().growsAndShrinks()) {
            return false;
        }
        search.set("");
        String name = texts.now("offer.new." + chapter.get().name());
        Entity added =
                switch (chapter.get()) {
                    case ACTIVITIES -> edits.addActivity(name);
                    case SESSIONS -> edits.addSession(name);
                    case TASK_TYPES -> edits.addTaskType(name);
                    default -> edits.addCompetence(name);
                };
        chosen.set(added.id());
        return true;
    }

    /// Removes the chosen thing, or says why that cannot be.
    void remove() {
        Optional<Entity> leaving = thing.get();
        if (leaving.isPresent() && chapter.get().growsAndShrinks()) {
            Entity one = leaving.get();
            storage.start(_ -> uses.of(one), found -> remove(one, found), failures);
        }
    }

    /// Takes the answer to a removal away.
    void dismissStaying() {
        staying.set("");
    }

    private void remove(Entity one, Uses found) {
        List<String> ids = ids();
        int place = ids.indexOf(one.id());
        if (!found.isEmpty()) {
            String name = place < 0 ? one.id() : items().get(place).title();
            staying.set(new UseWords(texts.messages()).whyItStays(name, found));
            return;
        }
        edits.remove(one);
        if (place >= 0 && ids.size() > 1) {
            chosen.set(ids.get(place + 1 < ids.size() ? place + 1 : place - 1));
        }
    }

    private void refresh() {
        Optional<OfferLists> lists = lists();
        List<ListedGroup> all =
                lists.map(found -> found.of(chapter.get())).orElse(List.<ListedGroup>of());
        groups.set(ListedGroup.matching(all, search.get()));
        if (chosen.get().isEmpty() && !ids().isEmpty()) {
            chosen.set(ids().getFirst());
        }
        choose();
    }

    private void turn(Chapter before, Chapter now) {
        lastChosen.put(before, chosen.get());
        search.set("");
        chosen.set(lastChosen.getOrDefault(now, ""));
        refresh();
    }

    private void choose() {
        staying.set("");
        Optional<OfferLists> lists = lists();
        Optional<Entity> found = Optional.empty();
        if (lists.isPresent()) {
            for (Entity one : lists.get().things(chapter.get())) {
                if (one.id().equals(chosen.get())) {
                    found = Optional.of(one);
                }
            }
        }
        thing.set(found);
    }

    private Optional<OfferLists> lists() {
        return plan().map(
                        plan ->
                                new OfferLists(
                                        plan,
                                        new OfferWords(texts.messages()),
                                        unconfirmed.getValue()));
    }

    private List<Listed> items() {
        return groups.get().stream().flatMap(group -> group.items().stream()).toList();
    }

    private List<String> ids() {
        return items().stream().map(Listed::id).toList();
    }

    private void goTo(@Nullable Destination destination) {
        if (destination != null && destination.place().equals(PLACE)) {
            String id = destination.thing();
            if (id != null) {
                chapter.set(Chapter.ACTIVITIES);
                search.set("");
                chosen.set(id);
            }
        }
    }
}
