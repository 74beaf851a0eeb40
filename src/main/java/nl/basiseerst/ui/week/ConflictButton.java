package nl.basiseerst.ui.week;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import nl.basiseerst.domain.conflict.ListedConflict.State;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.kordamp.ikonli.feather.Feather;

/// Opens the list of what does not fit, and tells how much of it is open.
final class ConflictButton extends ToggleButton {

    private final ConflictsViewModel model;
    private final Texts texts;
    private final Tooltip tooltip = new Tip();

    ConflictButton(ConflictsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("week-conflicts");
        getStyleClass().add("week-conflicts");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(tooltip);
        InSight.follow(this, model.listedProperty(), _ -> show());
        InSight.follow(this, texts.messagesProperty(), _ -> show());
    }

    private void show() {
        boolean known = model.listedProperty().get() != null;
        long hard = model.count(State.HARD);
        long soft = model.count(State.SOFT);
        setText(known ? Long.toString(hard + soft) : "\u2026");
        setGraphic(
                new Icon(
                        hard > 0
                                ? Feather.ALERT_OCTAGON
                                : soft > 0 ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE,
                        this));
        String words =
                known
                        ? texts.now(
                                "week.conflicts.counts",
                                Long.toString(hard),
                                Long.toString(soft),
                                Long.toString(model.count(State.ACCEPTED)))
                        : texts.now("week.conflicts.unknown");
        String all = texts.now("week.conflicts") + ": " + words;
        tooltip.setText(all);
        setAccessibleText(all);
    }
}
