package nl.basiseerst.ui.today;

import javafx.scene.control.Label;

import nl.basiseerst.domain.delegation.TaskBoard.Standing;
import nl.basiseerst.ui.common.Icon;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// What a task asks for: icon, word and colour.
final class StandingMark extends Label {

    StandingMark(Standing standing, String word) {
        super(word);
        setGraphic(new Icon(icon(standing), this));
        getStyleClass()
                .addAll("standing", standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setMinWidth(USE_PREF_SIZE);
    }

    private static Ikon icon(Standing standing) {
        return switch (standing) {
            case NOT_ALLOWED -> Feather.SLASH;
            case UNASSIGNED -> Feather.USER_X;
            case OPEN -> Feather.CIRCLE;
            case IN_PROGRESS -> Feather.PLAY;
            case HANDED_OVER -> Feather.CORNER_UP_RIGHT;
            case DONE -> Feather.CHECK;
        };
    }
}
