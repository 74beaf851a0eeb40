package nl.basiseerst.ui.absence;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.LeaveWords;
import nl.basiseerst.domain.absence.LeaveEffect;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;

import org.kordamp.ikonli.feather.Feather;

/// What leave that is looked at takes of the hours of leave, a sentence for each year. Too much is
/// told, not refused.
final class EffectsPane extends VBox {

    private final LeaveEffects model;
    private final Texts texts;

    EffectsPane(LeaveEffects model, Texts texts) {
        super(4);
        this.model = model;
        this.texts = texts;
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
        InSight.follow(this, model.countedProperty(), _ -> show());
        InSight.follow(this, model.desk().rights().actorProperty(), _ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    /// Only for who decides: what somebody has left is not for everybody.
    private void show() {
        getChildren().clear();
        boolean permitted = Permitted.refusal(model.desk(), texts, Action.PLAN).isEmpty();
        if (!permitted) {
            return;
        }
        LeaveWords words = new LeaveWords(texts.messages());
        for (LeaveEffect effect : model.countedProperty().get()) {
            Label said = WordPane.words(effect.isTooMuch() ? "hours-overdrawn" : "lost-standing");
            said.setText(words.effect(effect));
            if (effect.isTooMuch()) {
                said.setGraphic(new Icon(Feather.ALERT_TRIANGLE, said));
            }
            getChildren().add(said);
        }
    }
}
