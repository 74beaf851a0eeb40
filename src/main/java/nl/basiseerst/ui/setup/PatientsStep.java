package nl.basiseerst.ui.setup;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.TypedField;

import java.util.ArrayList;
import java.util.List;

/// How many patients are enrolled: one number, or one for each age band.
final class PatientsStep extends StepPane {

    private final PatientsStepViewModel model;
    private final FormField<Integer> total;
    private final FieldGrid grid = new FieldGrid(9);
    private final Label how = words("muted");
    private final List<FormField<Integer>> fields = new ArrayList<>();
    private List<String> names = List.of();

    PatientsStep(PatientsStepViewModel model, Texts texts) {
        super(texts, SetupStep.PATIENTS);
        this.model = model;
        total =
                new TypedField<>(texts, PatientSpelling.COUNT, model::count)
                        .named("setup.patients.total")
                        .known("setup-patients");
        total.getStyleClass().add("setup-total");
        how.setId("setup-patients-how");
        VBox one = new VBox(8, new HBox(total), how);
        getChildren().addAll(one, part("setup.patients.bands", grid));
        model.bandsProperty().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> say());
    }

    @Override
    void focusFirst() {
        total.focusEditor();
    }

    private void show(List<PatientBand> bands) {
        List<String> now = bands.stream().map(PatientBand::ageBand).toList();
        if (!now.equals(names)) {
            names = now;
            fields.clear();
            for (int i = 0; i < bands.size(); i++) {
                fields.add(field(i, bands.get(i).ageBand()));
            }
            grid.show(fields);
        }
        for (int i = 0; i < bands.size(); i++) {
            fields.get(i).show(bands.get(i).count());
        }
        total.show(model.total());
        say();
    }

    private FormField<Integer> field(int index, String band) {
        return new TypedField<>(texts(), PatientSpelling.COUNT, count -> model.count(index, count))
                .titled(band)
                .known("setup-band-" + index);
    }

    private void say() {
        how.setText(
                texts().now(model.isNational() ? "setup.patients.national" : "setup.patients.own"));
    }
}
