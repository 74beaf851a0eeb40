package nl.basiseerst.ui.setup;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

/// The steps in one line, where a list beside the step would leave too little room.
final class StepMenu extends ComboBox<SetupStep> {

    private final SetupViewModel model;
    private final Texts texts;
    private boolean filling;

    StepMenu(SetupViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("setup-menu");
        accessibleTextProperty().bind(texts.of("setup.steps"));
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(SetupStep.values());
        model.readinessProperty().subscribe(_ -> name());
        texts.messagesProperty().subscribe((_, _) -> name());
        model.stepProperty().subscribe(this::setValue);
        valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null && !filling) {
                                model.choose(chosen);
                            }
                        });
    }

    private void name() {
        filling = true;
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable SetupStep step) {
                        return step == null ? "" : label(step);
                    }

                    @Override
                    public SetupStep fromString(String name) {
                        throw new UnsupportedOperationException("Nothing is typed here");
                    }
                });
        filling = false;
    }

    private String label(SetupStep step) {
        StepWords words = new StepWords(texts.messages());
        String state = words.state(model.readinessProperty().get(), step);
        String name = step.number() + ". " + words.name(step);
        return state.isEmpty() ? name : name + " · " + state;
    }
}
