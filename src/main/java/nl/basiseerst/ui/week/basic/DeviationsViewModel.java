package nl.basiseerst.ui.week.basic;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import nl.basiseerst.application.roster.ExportDeviations;
import nl.basiseerst.application.roster.ExportDeviations.Listed;
import nl.basiseerst.application.table.TableWriter;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.week.Notice;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The days on which the schedule is not as the basic schedule has it.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class DeviationsViewModel {

    /// Which weeks are listed, as seen from the current one.
    enum Span {
        AROUND(-4, 13),
        QUARTER_BACK(-13, 0),
        YEAR_BACK(-52, 0),
        QUARTER_AHEAD(0, 13),
        YEAR_AHEAD(0, 52);

        private final int from;
        private final int until;

        Span(int from, int until) {
            this.from = from;
            this.until = until;
        }

        /// The whole weeks, written out as in the name of a file.
        List<String> ends(IsoWeek week) {
            return List.of(
                    week.plusWeeks(from).monday().toString(),
                    week.plusWeeks(until).sunday().toString());
        }

        Period around(IsoWeek week) {
            return Period.of(week.plusWeeks(from).monday(), week.plusWeeks(until).sunday());
        }
    }

    private final Desk desk;
    private final BackgroundWork storage;
    private final PracticeSource source;
    private final TableWriter files;
    private final FileChoice choice;
    private final Texts texts;
    private final Consumer<Throwable> failures;
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(this, "span", Span.AROUND);
    private final ReadOnlyObjectWrapper<@Nullable Listed> listed =
            new ReadOnlyObjectWrapper<>(this, "listed");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Notice> done =
            new ReadOnlyObjectWrapper<>(this, "done");
    private boolean active;
    private int turn;

    /// @param source the stored practice; asked where the work with the store goes
    public DeviationsViewModel(
            Desk desk,
            BackgroundWork storage,
            PracticeSource source,
            TableWriter files,
            FileChoice choice,
            Texts texts,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.storage = storage;
        this.source = source;
        this.files = files;
        this.choice = choice;
        this.texts = texts;
        this.failures = failures;
        span.subscribe((_, _) -> read());
        desk.stepsProperty().subscribe((_, _) -> read());
    }

    /// While it is not looked at, nothing is read.
    void setActive(boolean now) {
        active = now;
        read();
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    /// By date and then as the team is listed; null until it was read.
    ReadOnlyObjectProperty<@Nullable Listed> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What was written last; null before that.
    ReadOnlyObjectProperty<@Nullable Notice> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Goes to the day in the schedule of its week.
    void open(Deviation deviation) {
        desk.goTo(Destination.day("week", deviation.member(), deviation.date()));
    }

    /// Asks where, and writes the list there.
    void export() {
        Period period = period();
        List<String> ends = span.get().ends(IsoWeek.of(desk.today()));
        String name = texts.now("basic.deviations.file", ends.getFirst(), ends.getLast());
        choice.toWrite(
                        "basic.deviations.export.title",
                        new FileChoice.Kind("basic.deviations.kind", "csv"),
                        name + ".csv")
                .ifPresent(file -> write(file, period));
    }

    private Period period() {
        return span.get().around(IsoWeek.of(desk.today()));
    }

    private void write(Path file, Period period) {
        done.set(null);
        busy.set(true);
        ExportDeviations export = new ExportDeviations(source, files, texts.messages());
        storage.start(
                _ -> export.to(file, period),
                written -> {
                    busy.set(false);
                    done.set(
                            new Notice(
                                    "basic.deviations.exported",
                                    written.deviations().size(),
                                    file.toString()));
                },
                this::failed);
    }

    private void read() {
        if (!active) {
            return;
        }
        int asked = ++turn;
        Period period = period();
        busy.set(true);
        ExportDeviations export = new ExportDeviations(source, files, texts.messages());
        storage.start(
                _ -> export.list(period),
                found -> {
                    if (asked == turn) {
                        busy.set(false);
                        listed.set(found);
                    }
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        busy.set(false);
        failures.accept(failure);
    }
}
