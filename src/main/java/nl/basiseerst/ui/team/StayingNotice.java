package nl.basiseerst.ui.team;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;

import java.util.Optional;

/// Says why someone was not removed, and proposes a last day of work instead.
final class StayingNotice extends VBox {

    private final Texts texts;
    private final Label sentence = new Label();
    private final Button end = new Button();

    StayingNotice(TeamViewModel model, Texts texts) {
        this.texts = texts;
        setId("staying");
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(sentence.textProperty());
        sentence.setId("staying-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        end.setId("end-instead");
        end.setOnAction(_ -> model.endInstead());
        end.setWrapText(true);
        Button keep = new Button();
        keep.setId("keep");
        keep.textProperty().bind(texts.of("team.keep"));
        keep.setOnAction(_ -> model.dismissStaying());
        FlowPane buttons = new FlowPane(8, 8, end, keep);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sentence, buttons);
        model.stayingProperty().subscribe(this::show);
    }

    private void show(Optional<Staying> staying) {
        setVisible(staying.isPresent());
        setManaged(staying.isPresent());
        staying.ifPresent(
                why -> {
                    sentence.setText(why.sentence());
                    String date = new Terms(texts.messages()).dateWithYear(why.lastDay());
                    end.setText(texts.now("team.end-instead", date));
                    end.requestFocus();
                });
    }
}
