package nl.basiseerst.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;
import nl.basiseerst.ui.settings.RoomsViewModel.Refused;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;

/// The rooms of the practice.
final class RoomsSection extends SectionPane {

    private final RoomsViewModel model;
    private final Rows<Room> rows;
    private final Button add;
    private final Label none;

    RoomsSection(Texts texts, RoomsViewModel model, SettingsViewModel settings) {
        super(texts, Section.ROOMS);
        this.model = model;
        add = button("room-add", Feather.PLUS, "settings.room.add", this::add);
        none = said("settings.rooms.none");
        rows =
                new Rows<>(
                        texts,
                        List.of("settings.room.name", "settings.room.type", ""),
                        RoomRow::new);
        getChildren().addAll(none, rows, refusal(), add);
        model.rooms().subscribe(this::show);
        settings.pointedProperty().subscribe(this::point);
    }

    private void show(@Nullable List<Room> rooms) {
        if (rooms != null) {
            rows.show(rooms);
            none.setVisible(rooms.isEmpty());
            none.setManaged(rooms.isEmpty());
        }
    }

    private Label refusal() {
        Label refusal = words("form-mistake");
        refusal.setId("room-refused");
        refusal.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sentence,
                                model.refusedProperty(),
                                texts().messagesProperty()));
        refusal.visibleProperty().bind(model.refusedProperty().isNotNull());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    private String sentence() {
        Refused refused = model.refusedProperty().get();
        return refused == null
                ? ""
                : texts().now(
                                "settings.room.refused",
                                refused.room(),
                                refused.blocks(),
                                new Terms(texts().messages()).dateWithYear(refused.last()));
    }

    private void add() {
        model.add(texts().now("settings.room.new"));
        rows.focus(rows.count() - 1);
    }

    private void point(@Nullable String id) {
        List<Room> rooms = model.rooms().getValue();
        for (int i = 0; rooms != null && i < rooms.size(); i++) {
            if (rooms.get(i).id().equals(id)) {
                rows.focus(i);
            }
        }
    }

    private final class RoomRow implements Rows.Row<Room> {

        private final FormField<String> name;
        private final FormField<Room.Type> type;
        private final Button remove;
        private final Label used = new Label();
        private @Nullable Room room;

        RoomRow(int index) {
            name =
                    new TypedField<>(
                                    texts(), Spellings.text(), typed -> model.rename(room(), typed))
                            .named("settings.room.name")
                            .known("room-name-" + index)
                            .unlabelled();
            type =
                    new ChoiceField<>(
                                    texts(),
                                    List.of(Room.Type.values()),
                                    (messages, one) -> messages.text("settings.room.type." + one),
                                    chosen -> model.use(room(), chosen))
                            .named("settings.room.type")
                            .known("room-type-" + index)
                            .unlabelled();
            type.getStyleClass().add("settings-middling");
            remove =
                    iconButton(
                            Feather.TRASH_2,
                            () -> {
                                add.requestFocus();
                                model.remove(room());
                            });
            remove.setId("room-remove-" + index);
            used.getStyleClass().add("muted");
            used.setMinWidth(Region.USE_PREF_SIZE);
        }

        private Room room() {
            return Objects.requireNonNull(room, "shown before it is changed");
        }

        @Override
        public List<Node> cells() {
            StackPane end = new StackPane(remove, used);
            end.getStyleClass().add("settings-row-end");
            return List.of(name, type, end);
        }

        @Override
        public void show(Room shown) {
            room = shown;
            name.show(shown.name());
            type.show(shown.type());
            int blocks = model.blocksIn(shown);
            used.textProperty().unbind();
            used.textProperty().bind(texts().of("settings.room.used", blocks));
            used.setVisible(blocks > 0);
            used.setManaged(blocks > 0);
            remove.setVisible(blocks == 0);
            remove.setManaged(blocks == 0);
            remove.accessibleTextProperty().unbind();
            remove.accessibleTextProperty().bind(texts().of("settings.room.remove", shown.name()));
        }

        @Override
        public void focus() {
            name.focusEditor();
        }
    }
}
