package nl.basiseerst.ui.settings.paste;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was taken over last, and what can be done about it.
final class DoneBanner extends PasteCard {

    private final PasteViewModel model;
    private final Button week;

    DoneBanner(Texts texts, PasteViewModel model) {
        super(texts);
        this.model = model;
        setId("paste-done-card");
        Label said = words("paste-done");
        said.setId("paste-done");
        said.setGraphic(new Icon(Feather.CHECK_CIRCLE, said));
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sentence, model.doneProperty(), texts.messagesProperty()));
        week = button("paste-week", Feather.CALENDAR, "paste.week", model::goToWeek);
        Button undo = button("paste-undo", Feather.CORNER_UP_LEFT, "paste.undo", model::undo);
        getChildren().addAll(said, new FlowPane(8, 8, week, undo));
        model.doneProperty().subscribe(this::show);
    }

    private void show(@Nullable Done done) {
        visible(this, done != null);
        visible(week, done != null && done.first() != null);
    }

    private String sentence() {
        Done done = model.doneProperty().get();
        return done == null
                ? ""
                : texts().now(
                                "paste.done",
                                texts().now("intake.kind." + done.kind()),
                                done.added(),
                                done.changed(),
                                done.removed());
    }
}
