package nl.basiseerst.ui.division;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;

import java.util.List;
import java.util.stream.Stream;

/// What counts as work that few people like, to be changed by the practice.
final class HardWorkPane extends WordPane {

    private final HardWorkViewModel model;
    private final List<HardWorkCard> cards;
    private final Button resetAll;

    HardWorkPane(HardWorkViewModel model, Texts texts) {
        super(texts);
        this.model = model;
        setId("division-work-pane");
        getStyleClass().add("hard-works");
        resetAll = button("hard-reset-all", "division.work.reset-all", this::resetAll);
        cards =
                Stream.of(HardKind.values())
                        .map(kind -> new HardWorkCard(model, texts, kind))
                        .toList();
        VBox all = new VBox(12, said("division.work.about"), resetAll);
        all.getChildren().addAll(cards);
        all.getStyleClass().add("hard-work-list");
        ScrollPane scroll =
                new ScrollPane(Permitted.part(model.desk(), texts, Action.KEEP_PRACTICE, all));
        scroll.getStyleClass().add("continuity-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        InSight.follow(this, model.desk().shownProperty(), _ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    /// Puts the keyboard on the first field.
    void begin() {
        cards.getFirst().begin();
    }

    private void resetAll() {
        cards.getFirst().begin(); // the button cannot be used any more
        model.resetAll();
    }

    private void show() {
        cards.forEach(HardWorkCard::show);
        resetAll.setDisable(!model.isChanged());
    }
}
