package nl.basiseerst.ui.settings.paste;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import nl.basiseerst.application.intake.ExampleSheet;
import nl.basiseerst.application.intake.Field;
import nl.basiseerst.application.intake.IntakeOrder;
import nl.basiseerst.application.intake.IntakePreview;
import nl.basiseerst.application.intake.Match;
import nl.basiseerst.application.intake.Question;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.Question.Asked;
import nl.basiseerst.application.intake.SheetKind;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.LastDone;
import nl.basiseerst.ui.common.desk.SaveState;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// A sheet on its way into the practice: what it holds, what taking it over comes to, and the one
/// change that does so. Nothing is written before that. Use on the JavaFX thread only. Knows no
/// scene graph, so tests run without a toolkit.
public final class PasteViewModel {

    private static final FileChoice.Kind SHEETS =
            new FileChoice.Kind("paste.file.kind", "xlsx", List.of("csv", "txt", "xlsm"));
    private static final FileChoice.Kind EXAMPLE = new FileChoice.Kind("paste.example.kind", "csv");

    /// A sheet that was read.
    ///
    /// @param source name of its file; empty if it was pasted
    public record Sheet(String source, Table table) {}

    private final Desk desk;
    private final SheetWork work;
    private final FileChoice choice;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet =
            new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ReadOnlyObjectWrapper<@Nullable Match> match =
            new ReadOnlyObjectWrapper<>(this, "match");
    private final ReadOnlyObjectWrapper<@Nullable IntakePreview> preview =
            new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyObjectWrapper<@Nullable PracticePlan> plan =
            new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyObjectWrapper<@Nullable Done> done =
            new ReadOnlyObjectWrapper<>(this, "done");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final BooleanProperty leaveOut = new SimpleBooleanProperty(this, "leaveOut");
    private final BooleanProperty replace = new SimpleBooleanProperty(this, "replace");
    private final Map<Asked, Answer> answers = new HashMap<>();
    private final BooleanBinding acceptable;
    private final LastDone last;

    /// The kind that was asked for; null to have it guessed.
    private @Nullable SheetKind wanted;

    /// How many times something was asked: an older answer has no say any more.
    private int turn;

    private @Nullable PracticePlan seen;

    public PasteViewModel(
            Desk desk, SheetWork work, FileChoice choice, Consumer<Throwable> failures) {
        this.desk = desk;
        this.work = work;
        this.choice = choice;
        this.failures = failures;
        acceptable = Bindings.createBooleanBinding(this::isAcceptable, preview, leaveOut, job);
        last = new LastDone(desk, () -> done.set(null));
        replace.subscribe(this::lookAgain);
        desk.shownProperty().subscribe(this::changed);
        desk.savingProperty().subscribe(this::saved);
    }

    /// Reads what was copied out of a spreadsheet.
    public void paste(String text) {
        read("", () -> work.tables().pasted(text));
    }

    /// Asks for a file and reads it.
    public void choose() {
        choice.toRead("paste.file.title", SHEETS).ifPresent(this::open);
    }

    /// Reads a file.
    public void open(Path file) {
        Path name = file.getFileName();
        read(name == null ? file.toString() : name.toString(), () -> work.tables().read(file));
    }

    /// Says what the sheet is about.
    ///
    /// @param kind null to have it guessed
    void kind(@Nullable SheetKind kind) {
        wanted = kind;
        Sheet now = sheet.get();
        if (now != null) {
            answers.clear();
            guess(now);
        }
    }

    /// Says what a column holds.
    ///
    /// @param field null to pass it over
    void match(int column, @Nullable Field field) {
        Match now = match.get();
        if (now != null) {
            match.set(now.with(column, field));
            look();
        }
    }

    /// Says what a name in the sheet means.
    ///
    /// @param answer null to leave it open
    void answer(Question question, @Nullable Answer answer) {
        if (answer == null) {
            answers.remove(question.asked());
        } else {
            answers.put(question.asked(), answer);
        }
        look();
    }

    /// What was said about a name; null if nothing was.
    @Nullable Answer answerTo(Question question) {
        return answers.get(question.asked());
    }

    /// Takes over what the preview shows, as one change that can be undone.
    void accept() {
        IntakePreview now = preview.get();
        if (now == null || !acceptable.get()) {
            return;
        }
        LocalDate first = now.first();
        String subject =
                first == null ? now.edits().getFirst().entity().id() : IsoWeek.of(first).toString();
        Done doing = new Done(now.kind(), now.added(), now.changed(), now.removed(), first);
        if (last.store(subject, now.edits(), () -> done.set(doing))) {
            clear();
        }
    }

    /// Puts the sheet away, and stops what is being worked out about it.
    void clear() {
        ask();
        job.set(null);
        sheet.set(null);
        match.set(null);
        preview.set(null);
        plan.set(null);
        answers.clear();
        leaveOut.set(false);
        replace.set(false);
        wanted = null;
    }

    /// Shows the week of what was taken over last.
    void goToWeek() {
        Done now = done.get();
        LocalDate first = now == null ? null : now.first();
        if (first != null) {
            desk.show(first);
            desk.goTo(new Destination("week", null));
        }
    }

    /// Takes back what was taken over last, unless something else was changed since.
    void undo() {
        if (done.get() != null) {
            done.set(null);
            desk.undo();
        }
    }

    /// Asks where, and writes a small sheet of that kind to start from.
    void saveExample(SheetKind kind) {
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            return;
        }
        String name = "voorbeeld-" + kind.name().toLowerCase(Locale.ROOT) + ".csv";
        choice.toWrite("paste.example.title", EXAMPLE, name)
                .ifPresent(
                        file ->
                                work.write(
                                        file,
                                        ExampleSheet.rows(kind, shown.plan(), shown.week()),
                                        failures));
    }

    /// The sheet that was read; null for none.
    public ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// What it holds and where; null while that is not known.
    public ReadOnlyObjectProperty<@Nullable Match> matchProperty() {
        return match.getReadOnlyProperty();
    }

    /// What taking it over comes to; null while that is not known. While a newer one is worked out
    /// it stays the former one, and nothing can be accepted.
    public ReadOnlyObjectProperty<@Nullable IntakePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// The practice that the preview was made with.
    ReadOnlyObjectProperty<@Nullable PracticePlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The week that mere weekdays are taken to be in.
    IsoWeek week() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? IsoWeek.of(desk.today()) : shown.week();
    }

    /// What was done last; null before that.
    public ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// The work that is going on; null for none.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// Whether what has a problem is left out and the rest is taken over.
    BooleanProperty leaveOutProperty() {
        return leaveOut;
    }

    /// Whether what is planned on the days of the sheet makes way.
    BooleanProperty replaceProperty() {
        return replace;
    }

    /// Whether there is something to take over, and nothing in the way of that.
    BooleanBinding acceptableProperty() {
        return acceptable;
    }

    private boolean isAcceptable() {
        IntakePreview now = preview.get();
        return now != null
                && job.get() == null
                && !now.edits().isEmpty()
                && (now.problems().isEmpty() || leaveOut.get());
    }

    private void read(String source, SheetWork.Reading reading) {
        clear();
        done.set(null);
        ask();
        start(
                work.read(
                        reading,
                        mine(
                                table -> {
                                    Sheet read = new Sheet(source, table);
                                    sheet.set(read);
                                    guess(read);
                                }),
                        mine(this::failed)));
    }

    private void guess(Sheet read) {
        match.set(null);
        preview.set(null);
        leaveOut.set(false);
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            return;
        }
        ask();
        start(
                work.guess(
                        new SheetWork.Guess(read.table(), wanted, shown.plan(), desk.today()),
                        mine(
                                found -> {
                                    match.set(found);
                                    look();
                                }),
                        mine(this::failed)));
    }

    private void lookAgain() {
        if (match.get() != null) {
            look();
        }
    }

    private void look() {
        Sheet now = sheet.get();
        Match matched = match.get();
        Shown shown = desk.shownProperty().get();
        if (now == null || matched == null || shown == null) {
            return;
        }
        PracticePlan known = isSeen(shown) ? plan.get() : null;
        seen = shown.plan();
        IntakeOrder order =
                new IntakeOrder(now.table(), matched, answers, shown.week(), replace.get());
        ask();
        start(
                work.look(
                        order,
                        known,
                        desk.today(),
                        mine(
                                looked -> {
                                    job.set(null);
                                    plan.set(looked.plan());
                                    preview.set(looked.preview());
                                }),
                        mine(this::failed)));
    }

    /// The practice changed under the preview.
    private void changed(@Nullable Shown shown) {
        if (shown != null && match.get() != null && !isSeen(shown)) {
            look();
        }
    }

    /// Whether that is the practice of the last preview: the same one, since to compare a year of
    /// blocks would take longer than to look again.
    @SuppressWarnings("ReferenceEquality")
    private boolean isSeen(Shown shown) {
        return shown.plan() == seen;
    }

    /// What was changed is on screen before it is stored, and a preview is made of what is stored.
    private void saved(SaveState state) {
        if (state instanceof SaveState.Saved && match.get() != null) {
            seen = null;
            look();
        }
    }

    private void failed(Throwable failure) {
        job.set(null);
        if (!(failure instanceof CancellationException)) {
            failures.accept(failure);
        }
    }

    /// What was asked before is of no use any more.
    private void ask() {
        turn++;
        Job now = job.get();
        if (now != null) {
            now.cancel();
        }
    }

    private void start(Job started) {
        if (started.runningProperty().get()) {
            job.set(started);
        }
    }

    /// A consumer that is passed over if something else was asked meanwhile.
    private <T> Consumer<T> mine(Consumer<T> consumer) {
        int asked = turn;
        return result -> {
            if (asked == turn) {
                consumer.accept(result);
            }
        };
    }
}
