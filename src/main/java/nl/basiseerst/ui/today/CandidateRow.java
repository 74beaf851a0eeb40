package nl.basiseerst.ui.today;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.today.TaskChoice.Candidate;

import org.kordamp.ikonli.feather.Feather;

/// Someone who may do the chosen task: the key that gives it, the name, the role and the load.
final class CandidateRow extends VBox {

    /// How many have a digit of their own.
    private static final int WITH_KEY = 9;

    private final boolean hasIt;

    /// @param number place in the list, from 0
    /// @param load what the member has to do, in words
    /// @param spoken all of it, for who cannot see it
    CandidateRow(Candidate candidate, int number, String load, String spoken) {
        hasIt = candidate.hasIt();
        setId("candidate-" + candidate.member());
        getStyleClass().add("candidate");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        Label name = new Label(candidate.name());
        name.getStyleClass().add("candidate-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label minutes = new Label(load);
        minutes.getStyleClass().add("candidate-load");
        minutes.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(sign(candidate, number), name, minutes);
        line.getStyleClass().add("candidate-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Label role = new Label(candidate.role());
        role.getStyleClass().add("candidate-role");
        role.setWrapText(true);
        getChildren().addAll(line, role);
    }

    /// Whether the task is with this member now.
    boolean hasIt() {
        return hasIt;
    }

    private static Label sign(Candidate candidate, int number) {
        Label sign = new Label();
        if (candidate.hasIt()) {
            sign.setGraphic(new Icon(Feather.USER_CHECK, sign));
        } else if (number < WITH_KEY) {
            sign.setText(Integer.toString(number + 1));
        }
        sign.getStyleClass().addAll("candidate-sign", candidate.hasIt() ? "has-it" : "key-name");
        sign.setMinWidth(USE_PREF_SIZE);
        return sign;
    }
}
