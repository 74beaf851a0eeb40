package nl.basiseerst.ui.week;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Tip;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Blocks that can be put down: pressed for the day at the cursor, or dragged to another.
final class PatternButton extends Button {

    private final List<DayPattern.Part> parts;

    /// @param whole all there is to say, for who points at it
    PatternButton(List<DayPattern.Part> parts, String text, Feather icon, String whole) {
        super(text);
        this.parts = List.copyOf(parts);
        setMnemonicParsing(false);
        getStyleClass().addAll("flat", "pattern");
        setGraphic(new Icon(icon, this));
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(this, Priority.ALWAYS);
        setTooltip(new Tip(whole));
    }

    List<DayPattern.Part> parts() {
        return parts;
    }
}
