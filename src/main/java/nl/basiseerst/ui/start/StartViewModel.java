package nl.basiseerst.ui.start;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import nl.basiseerst.application.FirstDay;
import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.application.SamplePractices;
import nl.basiseerst.application.SamplePractices.Sample;
import nl.basiseerst.application.usecase.NewPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Desk.Stage;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.SaveState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// The first practice on the desk: one's own, a sample, one from a file, or an empty one. Nothing
/// is stored before one of them is chosen, and nothing if it cannot be read.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class StartViewModel {

    private static final FileChoice.Kind PRACTICE_FILE =
            new FileChoice.Kind("start.file.kind", "json");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}|\\d{1,3}[. ]\\d{3}");

    private final Desk desk;
    private final BackgroundWork work;
    private final PracticeFiles files;
    private final SamplePractices samples;
    private final FileChoice choice;
    private final Failures failures;
    private final Texts texts;

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ObjectProperty<Sample> sample =
            new SimpleObjectProperty<>(this, "sample", Sample.LINDE);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty patients = new SimpleStringProperty(this, "patients", "");
    private final ReadOnlyStringWrapper nameMistake =
            new ReadOnlyStringWrapper(this, "nameMistake", "");
    private final ReadOnlyStringWrapper patientsMistake =
            new ReadOnlyStringWrapper(this, "patientsMistake", "");
    private @Nullable Destination next;

    /// @param work reads files; may be that of the store
    public StartViewModel(
            Desk desk,
            BackgroundWork work,
            PracticeFiles files,
            SamplePractices samples,
            FileChoice choice,
            Failures failures,
            Texts texts) {
        this.desk = desk;
        this.work = work;
        this.files = files;
        this.samples = samples;
        this.choice = choice;
        this.failures = failures;
        this.texts = texts;
        desk.stageProperty().subscribe(this::reached);
        desk.savingProperty().subscribe(this::saved);
        name.subscribe(_ -> nameMistake.set(""));
        patients.subscribe(_ -> patientsMistake.set(""));
    }

    /// Begins one's own practice: the guided start asks everything else.
    public void beginOwn() {
        String ownName = texts.now("start.own.name");
        String ageBand = texts.now("start.empty.band");
        open(() -> NewPractice.plan(ownName, 0, ageBand), FirstDay::near, "setup");
    }

    /// Opens the sample that is chosen, at a week that has something to see.
    public void openSample() {
        Sample chosen = sample.get();
        open(() -> samples.read(chosen), FirstDay::ofSample, "week");
    }

    /// Asks for a practice file and opens it.
    public void openFile() {
        choice.toRead("start.file.title", PRACTICE_FILE)
                .ifPresent(file -> open(() -> files.read(file), FirstDay::near, "week"));
    }

    /// Begins with an empty practice if its name and number of patients can be read.
    public void beginEmpty() {
        String typedName = name.get().strip();
        String typedPatients = patients.get().strip();
        nameMistake.set(typedName.isEmpty() ? "start.empty.name.needed" : "");
        boolean counted = COUNT.matcher(typedPatients).matches();
        patientsMistake.set(counted ? "" : "start.empty.patients.needed");
        if (typedName.isEmpty() || !counted) {
            return;
        }
        int count = Integer.parseInt(typedPatients.replaceAll("[. ]", ""));
        String ageBand = texts.now("start.empty.band");
        open(() -> NewPractice.plan(typedName, count, ageBand), FirstDay::near, "team");
    }

    /// Tries to open the stored practice again.
    public void retry() {
        failures.dismiss();
        desk.open();
    }

    /// Why the practice cannot be opened, or what went wrong with a choice; empty while that is
    /// tried.
    public ReadOnlyStringProperty failureProperty() {
        return failures.sentenceProperty();
    }

    /// Whether a practice is being read or stored.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObjectProperty<Sample> sampleProperty() {
        return sample;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// Number of patients as it is typed.
    public StringProperty patientsProperty() {
        return patients;
    }

    /// Key of what is wrong with the name; empty if nothing is.
    public ReadOnlyStringProperty nameMistakeProperty() {
        return nameMistake.getReadOnlyProperty();
    }

    /// Key of what is wrong with the number of patients; empty if nothing is.
    public ReadOnlyStringProperty patientsMistakeProperty() {
        return patientsMistake.getReadOnlyProperty();
    }

    private interface Source {
        PracticePlan read();
    }

    private void open(
            Source source, BiFunction<LocalDate, PracticePlan, LocalDate> day, String place) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failures.dismiss();
        work.start(
                _ -> source.read(),
                plan -> {
                    next = new Destination(place, null);
                    desk.show(day.apply(desk.today(), plan));
                    if (!desk.replace(plan)) {
                        chooseAgain();
                    }
                },
                failure -> {
                    busy.set(false);
                    failures.accept(failure);
                });
    }

    private void reached(Stage stage) {
        Destination place = next;
        if (stage == Stage.OPEN) {
            busy.set(false);
            next = null;
            if (place != null) {
                desk.goTo(place);
            }
        }
    }

    private void saved(SaveState state) {
        if (state instanceof SaveState.NotSaved) {
            chooseAgain();
        }
    }

    /// It came to nothing: one can choose again.
    private void chooseAgain() {
        busy.set(false);
        next = null;
    }
}
