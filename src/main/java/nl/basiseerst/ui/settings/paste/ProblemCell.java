package nl.basiseerst.ui.settings.paste;

import javafx.scene.control.ListCell;

import nl.basiseerst.application.intake.Problem;
import nl.basiseerst.application.words.IntakeWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A problem as a sentence that takes the lines it needs.
final class ProblemCell extends ListCell<Problem> {

    private final Texts texts;
    private final Icon icon = new Icon(Feather.ALERT_CIRCLE, this);

    ProblemCell(Texts texts) {
        this.texts = texts;
        setWrapText(true);
        setPrefWidth(0); // as wide as the list
        getStyleClass().add("paste-problem");
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setText("");
        } else {
            setGraphic(icon);
            setText(new IntakeWords(texts.messages()).sentence(problem));
        }
    }
}
