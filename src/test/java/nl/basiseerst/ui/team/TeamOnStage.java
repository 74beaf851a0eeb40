package nl.basiseerst.ui.team;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.agenda.ICalendarReader;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.SamplePrivacy;
import nl.basiseerst.ui.theme.Theme;

import org.testfx.util.WaitForAsyncUtils;

/// The team view on a stage, on a desk as the program has it.
final class TeamOnStage implements AutoCloseable {

    private final SampleDesk sample;
    private final TeamViewModel model;
    private final TeamView view;
    private final SamplePrivacy privacy;
    private final DutyImportViewModel imports;
    private final RecordedAnswers answers = new RecordedAnswers();

    TeamOnStage(Stage stage, PracticePlan plan) {
        sample = SampleDesk.inBackground(plan, Platform::runLater);
        model = modelOn(sample);
        privacy = new SamplePrivacy(sample);
        imports = importsOn(sample, answers);
        view = new TeamView(model, privacy.person(answers), imports, sample.texts());
        stage.setScene(new Scene(view, 1100, 660));
        Theme.LIGHT.on(stage.getScene(), 100);
        stage.show();
        sample.desk().open();
    }

    static TeamViewModel modelOn(SampleDesk sample) {
        return new TeamViewModel(
                sample.desk(),
                sample.texts(),
                new FindUses(sample::store),
                sample.storage(),
                sample.failures());
    }

    static DutyImportViewModel importsOn(SampleDesk sample, RecordedAnswers answers) {
        return new DutyImportViewModel(
                sample.desk(),
                new ReadDuties(new SpreadsheetTables(), new ICalendarReader()),
                period -> sample.store().load(period).orElseThrow(),
                sample.storage(),
                answers,
                sample.failures());
    }

    DutyImportViewModel imports() {
        return imports;
    }

    SampleDesk sample() {
        return sample;
    }

    TeamViewModel model() {
        return model;
    }

    RecordedAnswers answers() {
        return answers;
    }

    SamplePrivacy privacy() {
        return privacy;
    }

    TeamView view() {
        return view;
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForFxEvents(); // what was read may still be on its way to the screen
        sample.close();
    }
}
