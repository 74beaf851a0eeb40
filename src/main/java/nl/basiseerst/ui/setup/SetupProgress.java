package nl.basiseerst.ui.setup;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.catalogue.Templates;
import nl.basiseerst.application.setup.OfferStandings;
import nl.basiseerst.application.setup.Readiness;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Desk.Stage;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// How far the practice on the desk is from being ready for use. It follows every change, so that
/// what is still missing stays in sight.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class SetupProgress {

    /// What the program ships: read once, beside the JavaFX thread.
    ///
    /// @param templates in the order in which they are offered
    public record Shipped(StarterCatalogue catalogue, List<Template> templates) {

        public Shipped {
            templates = List.copyOf(templates);
        }
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Shipped> shipped =
            new ReadOnlyObjectWrapper<>(this, "shipped");
    private final ReadOnlyObjectWrapper<@Nullable Readiness> readiness =
            new ReadOnlyObjectWrapper<>(this, "readiness");
    private final ReadOnlyObjectWrapper<Set<String>> unconfirmed =
            new ReadOnlyObjectWrapper<>(this, "unconfirmed", Set.of());
    private boolean asked;
    private boolean startedHere;
    private boolean resumed;

    /// @param work reads what is shipped
    public SetupProgress(
            Desk desk, Templates templates, BackgroundWork work, Consumer<Throwable> failures) {
        this.desk = desk;
        desk.stageProperty().subscribe(this::reached);
        desk.shownProperty().subscribe(_ -> weigh());
        Runnable read =
                () ->
                        work.start(
                                _ -> new Shipped(templates.catalogue(), templates.templates()),
                                known -> {
                                    shipped.set(known);
                                    weigh();
                                },
                                failures);
        desk.stageProperty().subscribe(_ -> whenAtRest(read));
        desk.judgingProperty().subscribe(_ -> whenAtRest(read));
    }

    /// Reads what is shipped once the first verdict is there, or there will be none: before that it
    /// would only keep people waiting for it.
    private void whenAtRest(Runnable read) {
        if (!asked
                && desk.stageProperty().get() != Stage.LOADING
                && !desk.judgingProperty().get()) {
            asked = true;
            read.run();
        }
    }

    /// What the program ships; null until it was read.
    public ReadOnlyObjectProperty<@Nullable Shipped> shippedProperty() {
        return shipped.getReadOnlyProperty();
    }

    /// How far the practice is; null while there is none.
    public ReadOnlyObjectProperty<@Nullable Readiness> readinessProperty() {
        return readiness.getReadOnlyProperty();
    }

    /// Ids of the activities that are proposals nobody confirmed yet.
    public ObservableValue<Set<String>> unconfirmed() {
        return unconfirmed.getReadOnlyProperty();
    }

    /// What stands behind the name of the guided start in the navigation; empty when all is done.
    public ObservableValue<String> note(Texts texts) {
        return Bindings.createStringBinding(
                () -> {
                    Readiness now = readiness.get();
                    return now == null || now.left() == 0
                            ? ""
                            : texts.now("setup.left", now.left());
                },
                readiness,
                texts.messagesProperty());
    }

    private void weigh() {
        Shown shown = desk.shownProperty().get();
        Shipped known = shipped.get();
        readiness.set(
                shown == null || known == null
                        ? null
                        : Readiness.of(
                                shown.plan(), known.catalogue(), known.templates(), desk.today()));
        unconfirmed.set(
                shown == null || known == null
                        ? Set.of()
                        : ids(new OfferStandings(shown.plan(), known.catalogue()).unconfirmed()));
        resume();
    }

    private static Set<String> ids(List<Activity> activities) {
        return activities.stream().map(Activity::id).collect(Collectors.toUnmodifiableSet());
    }

    private void reached(Stage stage) {
        startedHere |= stage == Stage.EMPTY;
    }

    /// Who left halfway before the program was closed comes back where that was.
    private void resume() {
        Readiness now = readiness.get();
        if (now == null || resumed) {
            return;
        }
        resumed = true;
        boolean free = !startedHere && desk.destinationProperty().get() == null;
        if (free && now.isFromCatalogue() && now.state(SetupStep.WEEK) != Readiness.State.DONE) {
            desk.goTo(new Destination(SetupViewModel.PLACE, null));
        }
    }
}
