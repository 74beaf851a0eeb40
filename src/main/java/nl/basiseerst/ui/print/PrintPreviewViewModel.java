package nl.basiseerst.ui.print;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// What is to be printed: made, looked at, kept as PDF and sent to a printer.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class PrintPreviewViewModel {

    /// How far the pages are.
    public enum Stage {
        CLOSED,
        MAKING,
        READY,
        FAILED
    }

    private static final FileChoice.Kind PDF = new FileChoice.Kind("print.pdf", "pdf");

    private final PrintRoom room;
    private final FileChoice files;
    private final Texts texts;
    private final Consumer<Throwable> failures;
    private final PageViewModel page;
    private final PrinterViewModel printer;

    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", Stage.CLOSED);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper(this, "done", "");

    private @Nullable Printable shown;
    private PrintRoom.@Nullable Made made;
    private @Nullable Job making;
    private int asked;

    /// @param failures told of what goes wrong
    public PrintPreviewViewModel(
            PrintRoom room, FileChoice files, Texts texts, Consumer<Throwable> failures) {
        this.room = room;
        this.files = files;
        this.texts = texts;
        this.failures = failures;
        page = new PageViewModel(room, failures);
        printer = new PrinterViewModel(room, failures);
        texts.messagesProperty().subscribe((_, _) -> again());
    }

    /// Makes the pages and looks for printers.
    public void open(Printable asking) {
        shown = asking;
        printer.look();
        make(asking);
    }

    /// Makes the pages once more, after that failed or in another language.
    public void again() {
        if (shown != null) {
            make(shown);
        }
    }

    /// Lets go of the pages. What is being kept or printed goes on.
    public void close() {
        shown = null;
        asked++;
        if (making != null) {
            making.cancel();
        }
        made = null;
        page.show(null);
        done.set("");
        stage.set(Stage.CLOSED);
    }

    /// Asks where to, and keeps the pages there as PDF.
    public void save() {
        PrintRoom.Made pages = made;
        Printable of = shown;
        if (pages == null || of == null || busy.get()) {
            return;
        }
        files.toWrite("print.save.title", PDF, fileName(of))
                .ifPresent(
                        file -> {
                            busy.set(true);
                            room.keep(
                                    pages,
                                    file,
                                    kept -> finished(of, texts.now("print.saved", kept.toString())),
                                    this::notFinished);
                        });
    }

    /// Sends the chosen pages to the chosen printer.
    public void print() {
        PreparedPages pages = page.pagesProperty().get();
        Printable of = shown;
        if (pages == null || of == null || busy.get()) {
            return;
        }
        printer.order(pages.count())
                .ifPresent(
                        order -> {
                            busy.set(true);
                            room.print(
                                    pages,
                                    order,
                                    sent ->
                                            finished(
                                                    of, texts.now("print.printed", sent.printer())),
                                    this::notFinished);
                        });
    }

    public PageViewModel page() {
        return page;
    }

    public PrinterViewModel printer() {
        return printer;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Whether pages are being kept or printed.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What was done last, as a sentence; empty for nothing.
    public ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    private void make(Printable asking) {
        int turn = ++asked;
        made = null;
        page.show(null);
        done.set("");
        stage.set(Stage.MAKING);
        making =
                room.prepare(
                        asking,
                        texts.messages(),
                        ready -> {
                            if (turn == asked) {
                                made = ready;
                                printer.begin(ready.pages().count());
                                page.show(ready.pages());
                                stage.set(Stage.READY);
                            }
                        },
                        failure -> {
                            if (turn == asked) {
                                stage.set(Stage.FAILED);
                                failures.accept(failure);
                            }
                        });
    }

    /// Said only where it was asked: the sheet may show other pages by now.
    private void finished(Printable of, String sentence) {
        busy.set(false);
        if (of.equals(shown)) {
            done.set(sentence);
        }
    }

    private void notFinished(Throwable failure) {
        busy.set(false);
        done.set("");
        failures.accept(failure);
    }

    private String fileName(Printable of) {
        return switch (of) {
            case Printable.Week(var week) -> texts.now("print.file.week", week.toString());
            case Printable.InternalWeek(var week) ->
                    texts.now("print.file.internal-week", week.toString());
            case Printable.Day(var date) -> texts.now("print.file.day", date.toString());
            case Printable.Rooms(var week) -> texts.now("print.file.rooms", week.toString());
            case Printable.MemberWeek(var member, var week) -> member + "-" + week + ".pdf";
            case Printable.Ready(_, var file) -> file;
        };
    }
}
