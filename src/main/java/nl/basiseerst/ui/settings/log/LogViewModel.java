package nl.basiseerst.ui.settings.log;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.audit.Erasure;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.table.TableWriter;
import nl.basiseerst.application.usecase.PrintLog;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.application.words.LogWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The log of changes as it is looked through: a page at a time from the newest back, the rest as
/// somebody scrolls on.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class LogViewModel {

    /// What it works with.
    public record Work(
            ReadLog log,
            PrintLog paper,
            TableWriter files,
            FileChoice choice,
            BackgroundWork storage) {}

    /// What a change did.
    ///
    /// @param shown the things it touched that are looked for, not more than people look through
    /// @param things how many it touched in all
    record Detail(LogLine line, List<ChangeEntry> shown, int things) {

        Detail {
            shown = List.copyOf(shown);
        }
    }

    /// What was written last.
    record Written(Path file, int changes) {}

    /// How many things of a change are shown.
    static final int THINGS = 30;

    private final Desk desk;
    private final Work work;
    private final Consumer<Throwable> failures;
    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LogFilter> filter =
            new ReadOnlyObjectWrapper<>(this, "filter", LogFilter.ALL);
    private final ReadOnlyObjectWrapper<List<String>> makers =
            new ReadOnlyObjectWrapper<>(this, "makers", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail =
            new ReadOnlyObjectWrapper<>(this, "detail");
    private final ReadOnlyObjectWrapper<@Nullable ChainHead> newest =
            new ReadOnlyObjectWrapper<>(this, "newest");
    private final ReadOnlyObjectWrapper<@Nullable ChainCheck> checked =
            new ReadOnlyObjectWrapper<>(this, "checked");
    private final ReadOnlyObjectWrapper<@Nullable Job> checking =
            new ReadOnlyObjectWrapper<>(this, "checking");
    private final ReadOnlyObjectWrapper<@Nullable Written> written =
            new ReadOnlyObjectWrapper<>(this, "written");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    private long next = LogSlice.NEWEST;
    private boolean active;
    private int turn;
    private @Nullable Job job;

    public LogViewModel(Desk desk, Work work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.work = work;
        this.failures = failures;
        desk.destinationProperty().subscribe(this::goTo);
        desk.stepsProperty().subscribe((_, _) -> readAgain());
        desk.rights().actorProperty().subscribe((_, actor) -> seenBy(actor));
    }

    Desk desk() {
        return desk;
    }

    /// While it is not looked at, nothing is read.
    void setActive(boolean now) {
        active = now;
        readAgain();
    }

    /// What whoever was at work saw is not for the next.
    private void seenBy(@Nullable Actor actor) {
        checked.set(null);
        written.set(null);
        if (actor == null) {
            clear();
            newest.set(null);
        } else {
            readAgain();
        }
    }

    private void goTo(@Nullable Destination destination) {
        String thing = destination == null ? null : destination.thing();
        if (thing != null && thing.startsWith(Destination.HISTORY)) {
            String[] kindAndId = thing.substring(Destination.HISTORY.length()).split("/", 2);
            look(LogFilter.of(new Erasure.Thing(kindAndId[0], kindAndId[1])));
        }
    }

    /// Lists other changes.
    void look(LogFilter asked) {
        if (!asked.equals(filter.get())) {
            filter.set(asked);
            readAgain();
        }
    }

    private void clear() {
        turn++;
        if (job != null) {
            job.cancel();
        }
        job = null;
        reading.set(false);
        lines.clear();
        detail.set(null);
        next = LogSlice.NEWEST;
    }

    private void readAgain() {
        Detail open = detail.get();
        clear();
        if (!active || !desk.rights().permits(Action.READ_LOG).getValue()) {
            return;
        }
        work.storage()
                .start(
                        _ -> new About(work.log().makers(), work.log().newest()),
                        about -> {
                            makers.set(about.makers());
                            newest.set(about.newest());
                        },
                        failures);
        more();
        if (open != null) {
            open(open.line());
        }
    }

    private record About(List<String> makers, ChainHead newest) {}

    /// Reads the next page, unless it is being read or there is none.
    void more() {
        if (reading.get() || next == 0) {
            return;
        }
        int asked = turn;
        LogFilter looked = filter.get();
        long before = next;
        reading.set(true);
        job =
                work.storage()
                        .start(
                                progress -> work.log().page(looked, before, progress),
                                slice -> add(slice, asked),
                                failure -> {
                                    if (asked == turn) {
                                        reading.set(false);
                                    }
                                    failures.accept(failure);
                                });
    }

    /// @param asked in which turn; what was looked for before is not wanted any more
    private void add(LogSlice slice, int asked) {
        if (asked == turn) {
            reading.set(false);
            next = slice.next();
            lines.addAll(slice.lines());
        }
    }

    /// Shows what a change did.
    void open(@Nullable LogLine line) {
        if (line == null) {
            detail.set(null);
            return;
        }
        LogFilter asked = filter.get();
        work.storage().start(_ -> detail(line, asked), detail::set, failures);
    }

    private Detail detail(LogLine line, LogFilter asked) {
        List<ChangeEntry> all = work.log().things(line.change().changeNo());
        List<ChangeEntry> fitting = all.stream().filter(asked::fits).limit(THINGS).toList();
        return new Detail(line, fitting, line.things());
    }

    /// Holds the whole log against its digests.
    void check() {
        checked.set(null);
        Job started =
                work.storage()
                        .start(
                                work.log()::verify,
                                found -> {
                                    checking.set(null);
                                    checked.set(found);
                                },
                                failure -> {
                                    checking.set(null);
                                    failures.accept(failure);
                                });
        if (started.runningProperty().get()) {
            checking.set(started);
        }
    }

    /// Gives the checking up.
    void stopChecking() {
        Job now = checking.get();
        if (now != null) {
            now.cancel();
        }
    }

    /// Asks where, and writes the changes that are listed there, all of them.
    void write(LogWords words) {
        LogFilter asked = filter.get();
        write(
                "csv",
                (file, progress) -> work.log().write(asked, words, work.files(), file, progress));
    }

    /// Asks where, and puts the newest of the changes that are listed on paper, as PDF.
    void print(Messages messages) {
        LogFilter asked = filter.get();
        Shown shown = desk.shownProperty().get();
        if (shown != null) {
            write(
                    "pdf",
                    (file, progress) ->
                            work.paper().to(file, asked, messages, shown.plan(), progress));
        }
    }

    /// Writes the log to a file and tells how many changes it wrote.
    private interface Writing {
        int to(Path file, Progress progress);
    }

    private void write(String kind, Writing how) {
        written.set(null);
        work.choice()
                .toWrite(
                        "settings.log.write.title",
                        new FileChoice.Kind("settings.log.write.kind." + kind, kind),
                        "logboek-" + desk.today() + "." + kind)
                .ifPresent(
                        file -> {
                            writing.set(true);
                            work.storage()
                                    .start(
                                            progress -> how.to(file, progress),
                                            changes -> {
                                                writing.set(false);
                                                written.set(new Written(file, changes));
                                            },
                                            failure -> {
                                                writing.set(false);
                                                failures.accept(failure);
                                            });
                        });
    }

    /// What was found so far, the newest first.
    ObservableList<LogLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    ReadOnlyObjectProperty<LogFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The names of all who made changes.
    ReadOnlyObjectProperty<List<String>> makersProperty() {
        return makers.getReadOnlyProperty();
    }

    /// What the chosen change did; null for none.
    ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// The end of the chain; null until it was read.
    ReadOnlyObjectProperty<@Nullable ChainHead> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /// What checking the log came to; null before that.
    ReadOnlyObjectProperty<@Nullable ChainCheck> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// The checking that is going on; null for none.
    ReadOnlyObjectProperty<@Nullable Job> checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /// What was written last; null before that.
    ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// Whether more is being read.
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }
}
