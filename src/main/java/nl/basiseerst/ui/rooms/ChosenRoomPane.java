package nl.basiseerst.ui.rooms;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.overview.BlockSum;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.RoomMove;
import nl.basiseerst.domain.rooms.RoomNeeds;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Several chosen blocks: what they come to, and the one room they can all be put in.
final class ChosenRoomPane extends WordPane {

    /// More names than this are counted.
    private static final int NAMED = 3;

    /// Where all of them are.
    ///
    /// @param room null for none, or several
    private record Where(boolean several, @Nullable Room room) {}

    /// What the field was made of.
    private record Made(List<Block> chosen, PracticePlan plan) {}

    private final RoomWeekViewModel model;
    private final Label sum = words("room-about-block");
    private final Label about = words("muted");
    private final Button search;
    private final FieldPlace choice = new FieldPlace();
    private @Nullable FormField<Where> field;
    private @Nullable Made made;

    /// @param propose looks for rooms for what is chosen
    ChosenRoomPane(RoomWeekViewModel model, Texts texts, Runnable propose) {
        super(texts);
        this.model = model;
        getStyleClass().addAll("room-panel-content", "word-content");
        setId("rooms-chosen");
        sum.setId("rooms-chosen-sum");
        FlowPane buttons = new FlowPane(8, 8);
        search = button("chosen-propose", Feather.SHUFFLE, "rooms.propose", propose);
        buttons.getChildren()
                .addAll(
                        may(search),
                        may(
                                button(
                                        "chosen-no-room",
                                        Feather.MINUS_SQUARE,
                                        "rooms.chosen.no-room",
                                        model.moves()::clear)),
                        button(
                                "chosen-let-go",
                                Feather.X,
                                "rooms.chosen.clear",
                                model.choosing().selection()::clear));
        getChildren()
                .addAll(
                        sum,
                        about,
                        Permitted.part(model.desk(), texts, Action.PLAN, choice),
                        said("rooms.chosen.hint"),
                        buttons);
        managedProperty().bind(visibleProperty());
        model.choosing().selection().idsProperty().subscribe(_ -> show());
        model.spotProperty().subscribe(_ -> show());
        model.gridProperty().subscribe(_ -> show());
        model.moves().toldProperty().subscribe((_, _) -> again());
        texts.messagesProperty().subscribe((_, _) -> again());
    }

    private Node may(Button button) {
        return Permitted.button(model.desk(), texts(), Action.PLAN, button);
    }

    /// Puts the keyboard on the choice of the room.
    void begin() {
        if (field != null) {
            field.focusEditor();
        }
    }

    /// As it is, also where somebody asked for what was refused.
    private void again() {
        made = null;
        show();
    }

    private void show() {
        List<Block> chosen = model.choosing().blocks();
        PracticePlan plan = model.plan().orElse(null);
        setVisible(model.choosing().isApart() && plan != null);
        if (!isVisible() || plan == null) {
            made = null;
            return;
        }
        Made now = new Made(chosen, plan);
        if (now.equals(made)) {
            return;
        }
        made = now;
        BlockSum of = BlockSum.of(chosen);
        Terms terms = new Terms(texts().messages());
        String hours = terms.decimal(of.minutes() / 60.0, 2);
        sum.setText(texts().now("rooms.chosen", of.blocks(), hours));
        about.setText(who(of, plan) + " · " + when(of, terms));
        RoomNeeds needs = new RoomNeeds(plan);
        search.setDisable(
                chosen.stream().noneMatch(b -> b.room() == null && needs.of(b).isPresent()));
        field = field(chosen, plan, needs);
        choice.put(field);
    }

    private String who(BlockSum of, PracticePlan plan) {
        Names names = new Names(plan);
        return of.members().size() > NAMED
                ? texts().now("rooms.chosen.people", of.members().size())
                : of.members().stream()
                        .map(id -> names.member(id).name())
                        .collect(Collectors.joining(", "));
    }

    private String when(BlockSum of, Terms terms) {
        LocalDate first = of.dates().getFirst();
        LocalDate last = of.dates().getLast();
        return first.equals(last)
                ? terms.date(first)
                : texts().now("rooms.chosen.days", terms.date(first), terms.date(last));
    }

    private FormField<Where> field(List<Block> chosen, PracticePlan plan, RoomNeeds needs) {
        List<Where> places = new ArrayList<>();
        List<String> now = chosen.stream().map(b -> String.valueOf(b.room())).distinct().toList();
        Where several = new Where(true, null);
        if (now.size() > 1) {
            places.add(several);
        }
        places.add(new Where(false, null));
        List<Room.Type> asked =
                chosen.stream().flatMap(b -> needs.of(b).stream()).distinct().toList();
        plan.rooms().stream()
                .filter(room -> asked.contains(room.type()))
                .forEach(room -> places.add(new Where(false, room)));
        plan.rooms().stream()
                .filter(room -> !asked.contains(room.type()))
                .forEach(room -> places.add(new Where(false, room)));
        ChoiceField<Where> next =
                new ChoiceField<>(
                        texts(),
                        places,
                        (_, where) -> name(where, chosen, plan),
                        where -> put(where, chosen));
        next.named("rooms.chosen.room").known("rooms-chosen-room");
        next.show(
                now.size() > 1
                        ? several
                        : places.stream()
                                .filter(p -> String.valueOf(id(p)).equals(now.getFirst()))
                                .findFirst()
                                .orElse(several));
        return next;
    }

    private static @Nullable String id(Where where) {
        Room room = where.room();
        return room == null ? null : room.id();
    }

    private void put(Where where, List<Block> chosen) {
        if (!where.several()) {
            model.moves().put(chosen, id(where));
        }
    }

    private String name(Where where, List<Block> chosen, PracticePlan plan) {
        Room room = where.room();
        if (room == null) {
            return texts().now(where.several() ? "rooms.chosen.several" : "rooms.panel.room.none");
        }
        boolean fits = RoomMove.of(plan, chosen, room.id()).clash() == null;
        return texts().now(
                        fits ? "rooms.panel.room.free" : "rooms.chosen.room.not-free", room.name());
    }
}
