package nl.basiseerst.application.roster;

import nl.basiseerst.application.table.TableWriter;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.application.words.DeviationWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The deviations from the basic schedule, also of weeks that are not at hand, and on paper: a
/// practice with a fixed written basic schedule need only register what deviates from it
/// (Arbeidstijdenwet 4:3) and keeps that at least 52 weeks (Arbeidstijdenbesluit 3.2:1). Calls
/// block.
public final class ExportDeviations {

    /// How long a registration must be kept, in weeks: Arbeidstijdenbesluit 3.2:1.
    private static final int WEEKS_KEPT = 52;

    private final PracticeSource source;
    private final TableWriter files;
    private final Messages messages;

    public ExportDeviations(PracticeSource source, TableWriter files, Messages messages) {
        this.source = source;
        this.files = files;
        this.messages = messages;
    }

    /// Deviations with the practice they are of.
    public record Listed(PracticePlan plan, List<Deviation> deviations) {

        public Listed {
            deviations = List.copyOf(deviations);
        }
    }

    /// The period that is kept: 52 whole weeks before the week of that day, and up to that day.
    public static Period kept(LocalDate today) {
        return Period.of(IsoWeek.of(today).plusWeeks(-WEEKS_KEPT).monday(), today);
    }

    /// @throws nl.basiseerst.application.Failure if there is no practice or it cannot be read
    public Listed list(Period period) {
        PracticePlan plan = source.load(period).plan();
        return new Listed(plan, Deviations.of(plan, period));
    }

    /// Writes them to a file for a spreadsheet: person, date, what was planned, what there is.
    ///
    /// @return what was written
    /// @throws nl.basiseerst.application.Failure if the practice cannot be read or the file cannot
    ///   be written
    public Listed to(Path file, Period period) {
        Listed listed = list(period);
        DeviationWords words = new DeviationWords(messages, listed.plan());
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.headings());
        listed.deviations().forEach(deviation -> rows.add(words.row(deviation)));
        files.write(file, rows);
        return listed;
    }
}
