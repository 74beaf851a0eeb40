package nl.basiseerst.ui.rooms;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.RoomWords;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.RoomNeeds;
import nl.basiseerst.domain.rooms.RoomTimes;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The block at the keyboard: where it is, what is wrong with that, and where else it could be.
final class BlockRoomPane extends WordPane {

    /// What was made of it last, so that a field is not made anew while somebody is in it.
    private record Made(List<Block> day, List<Absence> absences, List<Room> rooms, String block) {}

    private final RoomWeekViewModel model;
    private final Label about = words("room-about-block");
    private final VBox wrong = new VBox();
    private final FieldPlace choice = new FieldPlace();
    private final VBox ofBlock;
    private final Label none;
    private final Button week;
    private @Nullable FormField<Optional<Room>> field;
    private @Nullable Made made;

    BlockRoomPane(RoomWeekViewModel model, Texts texts) {
        super(texts);
        this.model = model;
        getStyleClass().addAll("room-panel-content", "word-content");
        wrong.getStyleClass().add("room-wrong");
        none = said("rooms.panel.none");
        week = button("rooms-to-week", "rooms.panel.week", model::showInWeek);
        ofBlock =
                new VBox(
                        about,
                        wrong,
                        Permitted.part(model.desk(), texts, Action.PLAN, choice),
                        said("rooms.panel.hint"),
                        week);
        ofBlock.getStyleClass().add("room-panel-content");
        getChildren().addAll(none, ofBlock);
        managedProperty().bind(visibleProperty());
        model.spotProperty().subscribe(_ -> show());
        model.gridProperty().subscribe(_ -> show());
        model.conflicts().byBlockProperty().subscribe(_ -> show());
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            made = null;
                            show();
                        });
    }

    /// Puts the keyboard on the choice of the room.
    void begin() {
        if (field != null && isVisible() && ofBlock.isVisible()) {
            field.focusEditor();
        }
    }

    private void show() {
        Block block = model.block().orElse(null);
        PracticePlan plan = model.plan().orElse(null);
        boolean there = block != null && plan != null;
        ofBlock.setVisible(there);
        ofBlock.setManaged(there);
        none.setVisible(!there);
        none.setManaged(!there);
        if (block == null || plan == null) {
            return;
        }
        RoomWords words = new RoomWords(texts().messages(), plan);
        about.setText(words.work(block));
        wrong.getChildren().clear();
        for (String said : model.conflicts().sentences(block.id(), texts().messages())) {
            Label sentence = words("room-conflict");
            sentence.setText("⚠ " + said);
            wrong.getChildren().add(sentence);
        }
        List<Block> day =
                plan.blocks().stream().filter(b -> b.date().equals(block.date())).toList();
        Made now = new Made(day, plan.absences(), plan.rooms(), block.id());
        if (!now.equals(made)) {
            made = now;
            field = field(block, plan, words);
            choice.put(field);
        }
    }

    private FormField<Optional<Room>> field(Block block, PracticePlan plan, RoomWords words) {
        RoomTimes times = new RoomTimes(plan);
        List<Optional<Room>> rooms = new ArrayList<>();
        rooms.add(Optional.empty());
        Room.Type asked = new RoomNeeds(plan).of(block).orElse(null);
        plan.rooms().stream().filter(r -> r.type() == asked).map(Optional::of).forEach(rooms::add);
        plan.rooms().stream().filter(r -> r.type() != asked).map(Optional::of).forEach(rooms::add);
        FormField<Optional<Room>> made =
                new ChoiceField<>(
                                texts(),
                                rooms,
                                (_, room) -> name(room, asked, block, times, words),
                                room ->
                                        model.moves()
                                                .put(
                                                        List.of(block),
                                                        room.map(Room::id).orElse(null)))
                        .named("rooms.panel.room")
                        .known("rooms-room");
        made.show(plan.rooms().stream().filter(r -> r.id().equals(block.room())).findFirst());
        return made;
    }

    /// The room, and who is in it then, or of what type it is if that is not the one needed.
    private String name(
            Optional<Room> room,
            Room.@Nullable Type asked,
            Block block,
            RoomTimes times,
            RoomWords words) {
        if (room.isEmpty()) {
            return texts().now("rooms.panel.room.none");
        }
        Room there = room.get();
        List<Block> others = times.others(block, there.id());
        if (there.type().holdsOne() && !others.isEmpty()) {
            return texts().now("rooms.panel.room.taken", there.name(), words.others(others));
        }
        return asked != null && asked != there.type()
                ? texts().now("rooms.panel.room.other", there.name(), words.type(there.type()))
                : texts().now("rooms.panel.room.free", there.name());
    }
}
