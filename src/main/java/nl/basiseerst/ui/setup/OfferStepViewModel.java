package nl.basiseerst.ui.setup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.setup.AskLine;
import nl.basiseerst.application.setup.FigureLine;
import nl.basiseerst.application.setup.OfferChoice;
import nl.basiseerst.application.setup.OfferDecisions;
import nl.basiseerst.application.setup.OfferStandings;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the practice does besides the basic offer, and which figures of the basic offer nobody
/// confirmed yet.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class OfferStepViewModel {

    /// What the step shows.
    ///
    /// @param isAsked whether anything is asked of this practice: not of one that keeps an offer of
    ///   its own
    /// @param asked in the order of the catalogue
    /// @param figures in the order of the catalogue
    record State(boolean isAsked, List<AskLine> asked, List<FigureLine> figures) {

        State {
            asked = List.copyOf(asked);
            figures = List.copyOf(figures);
        }

        long undecided() {
            return asked.stream().filter(line -> !line.isDecided()).count();
        }

        long unconfirmed() {
            return figures.stream().filter(line -> !line.isConfirmed()).count();
        }
    }

    private static final String SUBJECT = "aanbod";

    private final Desk desk;
    private final OnDesk onDesk;
    private final ReadOnlyObjectWrapper<@Nullable State> state =
            new ReadOnlyObjectWrapper<>(this, "state");

    OfferStepViewModel(Desk desk, SetupProgress progress) {
        this.desk = desk;
        onDesk = new OnDesk(desk, progress);
        onDesk.follow(this::refresh);
    }

    /// What is shown; null until it was read.
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void decide(CatalogueItem item, OfferChoice choice) {
        edit(item.id(), decisions -> decisions.decide(item, choice));
    }

    /// Decides on all that nobody decided on yet, as it is shown.
    void decideRest() {
        Optional<OfferStandings> standings = standings();
        if (standings.isPresent()) {
            List<CatalogueItem> rest = standings.get().undecided();
            edit(SUBJECT, decisions -> decisions.decideAll(rest, standings.get()));
        }
    }

    void confirm(Activity activity) {
        edit(activity.id(), decisions -> decisions.confirm(List.of(activity)));
    }

    /// Confirms all figures that nobody confirmed yet.
    void confirmAll() {
        standings()
                .ifPresent(now -> edit(SUBJECT, decisions -> decisions.confirm(now.unconfirmed())));
    }

    /// @param minutes of one contact by the first performer
    /// @throws nl.basiseerst.domain.value.InvalidValue if they are not above 0
    void minutes(Activity activity, double minutes) {
        edit(activity.id(), decisions -> List.of(decisions.minutes(activity, minutes)));
    }

    /// Takes back what was changed in an activity: it is a proposal again.
    void shipped(CatalogueItem item) {
        edit(item.id(), decisions -> decisions.shipped(item));
    }

    /// Goes to all that is recorded of an activity.
    void open(String activity) {
        desk.goTo(new Destination("offer", activity));
    }

    private void edit(String subject, Function<OfferDecisions, List<Edit>> how) {
        Optional<PracticePlan> plan = onDesk.plan();
        if (plan.isPresent() && onDesk.catalogue().isPresent()) {
            OfferDecisions decisions =
                    new OfferDecisions(plan.get(), onDesk.catalogue().get(), desk.today());
            List<Edit> edits = how.apply(decisions);
            if (!edits.isEmpty()) {
                desk.edit(subject, edits);
            }
        }
    }

    private Optional<OfferStandings> standings() {
        return onDesk.plan()
                .flatMap(
                        plan ->
                                onDesk.catalogue()
                                        .map(catalogue -> new OfferStandings(plan, catalogue)));
    }

    private void refresh() {
        state.set(
                standings()
                        .map(
                                now ->
                                        new State(
                                                now.isFromCatalogue(),
                                                now.askLines(),
                                                now.figureLines()))
                        .orElse(null));
    }
}
