package nl.basiseerst.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TickField;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The practice itself.
final class PracticeSection extends SectionPane {

    private final PracticeViewModel model;
    private final FormField<String> name;
    private final FormField<Double> headroom;
    private final FormField<Double> material;
    private final FormField<Double> fragile;
    private final Rows<PatientBand> bands;
    private final Label total = words("muted");
    private final Map<Role, TickField> covered = new EnumMap<>(Role.class);

    PracticeSection(Texts texts, PracticeViewModel model) {
        super(texts, Section.PRACTICE);
        this.model = model;
        name =
                new TypedField<>(texts, Spellings.offerText(), model::rename)
                        .named("settings.practice.name")
                        .known("practice-name")
                        .wide();
        headroom =
                new TypedField<>(texts, Spellings.percent(), model::limitHeadroom)
                        .named("settings.practice.headroom")
                        .known("practice-headroom");
        material =
                new TypedField<>(texts, Spellings.number(), model::limitMaterial)
                        .named("settings.practice.material")
                        .known("practice-material");
        fragile =
                new TypedField<>(texts, Spellings.number(), model::limitFragile)
                        .named("settings.practice.fragile")
                        .known("practice-fragile");
        Button add = button("band-add", Feather.PLUS, "settings.band.add", () -> addBand(texts));
        bands =
                new Rows<>(
                        texts,
                        List.of("settings.band.name", "settings.band.count", ""),
                        index -> new BandRow(texts, model, index, add::requestFocus));
        total.setId("patients-total");
        getChildren()
                .addAll(
                        new FieldGrid(16, name, headroom, material, fragile),
                        new VBox(12, heading("settings.patients"), bands, total, add),
                        new VBox(
                                12,
                                heading("settings.covered"),
                                said("settings.covered.about"),
                                roles(texts)));
        model.practice().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> show(model.practice().getValue()));
    }

    private FieldGrid roles(Texts texts) {
        for (Role role : Role.values()) {
            TickField tick = new TickField(texts, yes -> model.cover(role, yes));
            tick.named("term.role." + role).known("covered-" + role);
            covered.put(role, tick);
        }
        return new FieldGrid(13, covered.values().toArray(TickField[]::new));
    }

    private void addBand(Texts texts) {
        model.addBand(texts.now("settings.band.new"));
        bands.focus(bands.count() - 1);
    }

    private void show(@Nullable Practice practice) {
        if (practice == null) {
            return;
        }
        name.show(practice.name());
        headroom.show(practice.minimumHeadroom());
        material.show(practice.materialMinutes());
        fragile.show(practice.fragileMinutes());
        bands.show(practice.patients());
        int sum = practice.patients().stream().mapToInt(PatientBand::count).sum();
        total.setText(texts().now("settings.patients.total", sum));
        covered.forEach((role, tick) -> tick.show(practice.coveredRoles().contains(role)));
    }
}
