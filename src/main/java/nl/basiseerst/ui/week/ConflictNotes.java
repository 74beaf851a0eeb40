package nl.basiseerst.ui.week;

import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.RosterConflictWords;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;

/// What is the matter with the block or the day at the cursor. Takes no room while nothing is.
final class ConflictNotes extends VBox {

    private final WeekViewModel model;
    private final Texts texts;
    private final boolean ofBlock;

    /// @param ofBlock whether what is shown is about the block at the cursor; otherwise about the
    ///   day and the week of who it is on, which stands below what can be put down there
    ConflictNotes(WeekViewModel model, Texts texts, boolean ofBlock) {
        this.model = model;
        this.texts = texts;
        this.ofBlock = ofBlock;
        setId(ofBlock ? "conflict-notes" : "conflict-notes-day");
        getStyleClass().add("conflict-notes");
        managedProperty().bind(visibleProperty());
        InSight.follow(this, model.conflicts().listedProperty(), _ -> show());
        InSight.follow(this, model.cursorProperty(), _ -> show());
        InSight.follow(this, texts.messagesProperty(), _ -> show());
        InSight.follow(
                this,
                model.conflicts().warnings().askedProperty(),
                asked -> cards().forEach(card -> card.follow(asked)));
    }

    private void show() {
        Cursor cursor = model.cursorProperty().get();
        boolean here = cursor != null && ofBlock == (cursor.block() != null);
        List<ListedConflict> found =
                cursor == null || !here ? List.of() : model.conflicts().at(cursor);
        RosterConflictWords words = model.conflicts().words(texts.messages());
        PracticePlan plan = model.plan().orElse(null);
        List<ConflictCard> cards = new ArrayList<>();
        if (words != null && plan != null) {
            for (ListedConflict one : found) {
                cards.add(card(one, words, plan));
            }
        }
        if (!cards.equals(getChildren())) {
            getChildren().setAll(cards);
        }
        setVisible(!cards.isEmpty());
    }

    /// The one that is there already, if it stands as it did: what is being typed stays.
    private ConflictCard card(ListedConflict one, RosterConflictWords words, PracticePlan plan) {
        return cards().stream()
                .filter(card -> card.shows(one, texts.messages()))
                .findFirst()
                .orElseGet(
                        () -> new ConflictCard(model.conflicts(), texts, words, plan, one, true));
    }

    private List<ConflictCard> cards() {
        return getChildren().stream().map(ConflictCard.class::cast).toList();
    }
}
