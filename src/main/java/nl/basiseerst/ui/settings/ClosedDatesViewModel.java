package nl.basiseerst.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import nl.basiseerst.application.ClosingProposal;
import nl.basiseerst.application.Holidays;
import nl.basiseerst.application.Holidays.Holiday;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.form.Mistyped;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The dates on which the practice is closed, and the holidays it may want to close on: those of
/// this year and the next.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class ClosedDatesViewModel {

    /// A closed date.
    ///
    /// @param holiday which holiday it is, null for none that is known
    record Closed(LocalDate date, Holidays.@Nullable Kind holiday) {}

    /// A holiday that could be closed on, and whether it is ticked.
    record Proposal(Holiday holiday, BooleanProperty chosen) {}

    private final Desk desk;
    private final Map<LocalDate, Holidays.Kind> known = new HashMap<>();
    private final Map<LocalDate, BooleanProperty> ticks = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Closed>> closed =
            new ReadOnlyObjectWrapper<>(this, "closed", List.of());
    private final ReadOnlyObjectWrapper<List<Proposal>> proposals =
            new ReadOnlyObjectWrapper<>(this, "proposals", List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private List<Holiday> holidays = List.of();

    /// @param work asks for the holidays, at once
    public ClosedDatesViewModel(
            Desk desk, Holidays source, BackgroundWork work, Consumer<Throwable> failures) {
        this.desk = desk;
        int year = desk.today().getYear();
        work.start(
                _ -> {
                    List<Holiday> all = new ArrayList<>(source.of(year));
                    all.addAll(source.of(year + 1));
                    return all;
                },
                this::know,
                failures);
        desk.shownProperty().subscribe(_ -> follow());
    }

    /// Closes one more date.
    ///
    /// @throws Mistyped if it is closed already
    void close(LocalDate date) {
        Shown shown = desk.shownProperty().get();
        if (shown != null && shown.plan().practice().closedDates().contains(date)) {
            throw new Mistyped("settings.closed.twice");
        }
        PracticeOnDesk.change(desk, practice -> ClosingProposal.closed(practice, List.of(date)));
    }

    /// Closes the holidays that are ticked, as one edit.
    void closeChosen() {
        List<LocalDate> dates =
                proposals.get().stream()
                        .filter(proposal -> proposal.chosen().get())
                        .map(proposal -> proposal.holiday().date())
                        .toList();
        PracticeOnDesk.change(desk, practice -> ClosingProposal.closed(practice, dates));
    }

    /// Opens the practice on a date again.
    void open(LocalDate date) {
        PracticeOnDesk.change(
                desk,
                practice ->
                        practice.withClosedDates(
                                practice.closedDates().stream()
                                        .filter(one -> !one.equals(date))
                                        .toList()));
    }

    LocalDate today() {
        return desk.today();
    }

    /// All closed dates in order of time, past ones too.
    ReadOnlyObjectProperty<List<Closed>> closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /// In order of time.
    ReadOnlyObjectProperty<List<Proposal>> proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    /// How many proposals are ticked.
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void know(List<Holiday> found) {
        holidays = found;
        found.forEach(holiday -> known.put(holiday.date(), holiday.kind()));
        follow();
    }

    private void follow() {
        Optional<Practice> shown =
                Optional.ofNullable(desk.shownProperty().get()).map(s -> s.plan().practice());
        closed.set(
                shown.map(Practice::closedDates).orElse(List.of()).stream()
                        .sorted()
                        .map(date -> new Closed(date, known.get(date)))
                        .toList());
        proposals.set(
                shown
                        .map(practice -> ClosingProposal.of(practice, holidays, desk.today()))
                        .orElse(List.of())
                        .stream()
                        .map(holiday -> new Proposal(holiday, tick(holiday)))
                        .toList());
        count();
    }

    /// Ticked as most practices would, until someone says otherwise; kept while the list changes.
    private BooleanProperty tick(Holiday holiday) {
        return ticks.computeIfAbsent(
                holiday.date(),
                _ -> {
                    BooleanProperty tick =
                            new SimpleBooleanProperty(holiday.kind().usuallyClosed());
                    tick.subscribe((_, _) -> count());
                    return tick;
                });
    }

    private void count() {
        chosen.set(
                (int) proposals.get().stream().filter(proposal -> proposal.chosen().get()).count());
    }
}
