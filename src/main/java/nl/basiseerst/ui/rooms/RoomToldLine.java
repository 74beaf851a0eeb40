package nl.basiseerst.ui.rooms;

import javafx.scene.control.Label;

import nl.basiseerst.application.words.RoomWords;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.jspecify.annotations.Nullable;

/// Why nothing was moved, above the grid. Gone as soon as something else is done.
final class RoomToldLine extends WordPane {

    private final Label sentence = words("room-told");

    RoomToldLine(RoomWeekViewModel model, Texts texts) {
        super(texts);
        sentence.setId("rooms-told");
        getStyleClass().add("room-told-line");
        getChildren().add(sentence);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.moves().toldProperty().isNotNull());
        model.moves().toldProperty().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> show(model.moves().toldProperty().get()));
    }

    private void show(@Nullable RoomTold told) {
        sentence.setText(words(told, texts()));
    }

    /// The sentence; empty if there is nothing to say.
    static String words(@Nullable RoomTold told, Texts texts) {
        return switch (told) {
            case null -> "";
            case RoomTold.NoneBeyond beyond ->
                    texts.now(beyond.below() ? "rooms.told.none-below" : "rooms.told.none-above");
            case RoomTold.OtherDay _ -> texts.now("rooms.told.other-day");
            case RoomTold.Taken taken ->
                    new RoomWords(texts.messages(), taken.plan())
                            .refused(taken.clash(), taken.room());
        };
    }
}
