package nl.basiseerst.ui.setup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.catalogue.NewFromTemplate;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.setup.OpeningHours;
import nl.basiseerst.application.setup.PatientTotal;
import nl.basiseerst.application.setup.TemplateUse;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The first step: what kind of practice it is, its name and when it is open.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class PracticeStepViewModel {

    /// What the step shows.
    ///
    /// @param templates to choose from
    /// @param use what the practice was begun from, and whether another can be taken at no loss
    record State(Practice practice, List<Template> templates, TemplateUse use) {

        State {
            templates = List.copyOf(templates);
        }
    }

    /// The template that is taken where nobody chooses: neither the smallest nor the largest.
    private static final String USUAL = "duo";

    private final Desk desk;
    private final OnDesk onDesk;
    private final ReadOnlyObjectWrapper<@Nullable State> state =
            new ReadOnlyObjectWrapper<>(this, "state");
    private final ReadOnlyObjectWrapper<@Nullable Template> asked =
            new ReadOnlyObjectWrapper<>(this, "asked");

    PracticeStepViewModel(Desk desk, SetupProgress progress) {
        this.desk = desk;
        onDesk = new OnDesk(desk, progress);
        onDesk.follow(this::refresh);
    }

    /// What is shown; null until it was read.
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The template that waits for a yes, since work would be lost; null for none.
    ReadOnlyObjectProperty<@Nullable Template> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Begins from a template, at once if nothing is lost by that, and otherwise after a yes.
    void choose(Template template) {
        State now = state.get();
        if (now == null || (now.use().untouched() && template.id().equals(now.use().template()))) {
            return;
        }
        if (now.use().untouched()) {
            begin(template);
        } else {
            asked.set(template);
        }
    }

    /// Begins from the template that waits for a yes. It can be undone.
    void confirm() {
        Template template = asked.get();
        asked.set(null);
        if (template != null) {
            begin(template);
        }
    }

    /// Leaves everything as it is.
    void keep() {
        asked.set(null);
    }

    Desk desk() {
        return desk;
    }

    /// Whether whoever is at work may begin from a template.
    boolean canBegin() {
        return desk.rights().permits(Action.REPLACE_PRACTICE).getValue();
    }

    /// Takes the usual template if none was taken yet, for those who may.
    void beginIfEmpty() {
        State now = state.get();
        if (now != null && now.use().isEmpty() && canBegin()) {
            now.templates().stream()
                    .filter(template -> template.id().equals(USUAL))
                    .findFirst()
                    .or(() -> now.templates().stream().findFirst())
                    .ifPresent(this::begin);
        }
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank
    void rename(String name) {
        practice(practice -> practice.withName(name));
    }

    /// Opens the practice from Monday to Friday at the same hours.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if the stretches overlap
    void openOnWorkingDays(List<TimeSpan> spans) {
        practice(p -> p.withOpeningHours(OpeningHours.onWorkingDays(p.openingHours(), spans)));
    }

    /// Opens the practice on one weekday at those hours; not at all if there are none.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if the stretches overlap
    void open(DayOfWeek day, List<TimeSpan> spans) {
        practice(p -> p.withOpeningHours(OpeningHours.on(p.openingHours(), day, spans)));
    }

    private void practice(UnaryOperator<Practice> how) {
        Optional<PracticePlan> plan = onDesk.plan();
        if (plan.isPresent()) {
            Practice changed = how.apply(plan.get().practice());
            onDesk.apply(changed.id(), onDesk.changes().orElseThrow().change(changed));
        }
    }

    private void begin(Template template) {
        Optional<StarterCatalogue> catalogue = onDesk.catalogue();
        Optional<PracticePlan> plan = onDesk.plan();
        if (catalogue.isEmpty() || plan.isEmpty()) {
            return;
        }
        Practice practice = plan.get().practice();
        State now = state.get();
        int counted = PatientTotal.of(practice.patients());
        boolean own = now != null && counted > 0 && !now.use().hasPatientsOfTemplate();
        desk.replace(
                NewFromTemplate.plan(
                        catalogue.get(),
                        template,
                        practice.name(),
                        own ? counted : template.patients(),
                        desk.today()));
    }

    private void refresh() {
        Optional<PracticePlan> plan = onDesk.plan();
        List<Template> templates = onDesk.templates();
        if (plan.isEmpty() || templates.isEmpty()) {
            state.set(null);
            return;
        }
        state.set(
                new State(plan.get().practice(), templates, TemplateUse.of(plan.get(), templates)));
    }
}
