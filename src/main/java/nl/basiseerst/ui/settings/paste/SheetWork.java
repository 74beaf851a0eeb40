package nl.basiseerst.ui.settings.paste;

import nl.basiseerst.application.intake.IntakeOrder;
import nl.basiseerst.application.intake.IntakePreview;
import nl.basiseerst.application.intake.Match;
import nl.basiseerst.application.intake.ReadSheet;
import nl.basiseerst.application.intake.SheetKind;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.TableWriter;
import nl.basiseerst.application.table.Tables;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// What is done with sheets beside the JavaFX thread.
public final class SheetWork {

    /// Reads one sheet.
    @FunctionalInterface
    interface Reading {
        Table read();
    }

    /// @param kind null to have it guessed
    record Guess(Table table, @Nullable SheetKind kind, PracticePlan plan, LocalDate today) {}

    /// @param plan the practice with its whole schedule, which the preview was made with
    record Looked(PracticePlan plan, IntakePreview preview) {}

    private final Tables tables;
    private final TableWriter writer;
    private final PracticeSource stored;
    private final BackgroundWork storage;
    private final BackgroundWork beside;
    private final ReadSheet sheets = new ReadSheet();

    /// @param stored the practice as it is stored, with its whole schedule
    /// @param storage runs its work one after another, together with that of the desk
    /// @param beside runs what needs no store
    public SheetWork(
            Tables tables,
            TableWriter writer,
            PracticeSource stored,
            BackgroundWork storage,
            BackgroundWork beside) {
        this.tables = tables;
        this.writer = writer;
        this.stored = stored;
        this.storage = storage;
        this.beside = beside;
    }

    Tables tables() {
        return tables;
    }

    Job read(Reading reading, Consumer<Table> after, Consumer<Throwable> failed) {
        return beside.start(_ -> reading.read(), after, failed);
    }

    Job guess(Guess guess, Consumer<Match> after, Consumer<Throwable> failed) {
        SheetKind kind = guess.kind();
        return beside.start(
                _ ->
                        kind == null
                                ? sheets.guess(guess.table(), guess.plan(), guess.today())
                                : sheets.guess(guess.table(), kind, guess.plan(), guess.today()),
                after,
                failed);
    }

    /// @param known the practice as it is stored, if it was read already
    Job look(
            IntakeOrder order,
            @Nullable PracticePlan known,
            LocalDate today,
            Consumer<Looked> after,
            Consumer<Throwable> failed) {
        return storage.start(
                progress -> {
                    PracticePlan plan = known == null ? stored.load(Period.ALWAYS).plan() : known;
                    return new Looked(plan, sheets.preview(order, plan, today, progress));
                },
                after,
                failed);
    }

    void write(Path file, List<List<String>> rows, Consumer<Throwable> failed) {
        beside.start(
                _ -> {
                    writer.write(file, rows);
                    return file;
                },
                _ -> {},
                failed);
    }
}
