package nl.basiseerst.ui.week;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.words.ExpectationWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.TypedMoment;
import nl.basiseerst.ui.week.BlockForm.Field;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The fields of the block at the cursor.
final class BlockInspector extends VBox {

    private final WeekViewModel model;
    private final BlockForm form;
    private final Texts texts;
    private final ComboBox<Member> member = box("block-member");
    private final DatePicker date = new DatePicker();
    private final TextField from = field("block-from");
    private final TextField to = field("block-to");
    private final ComboBox<SessionType> session = box("block-session");
    private final ComboBox<RoomChoice> room = box("block-room");
    private final TextField note = field("block-note");
    private final StringProperty storedFrom = new SimpleStringProperty("");
    private final StringProperty storedTo = new SimpleStringProperty("");
    private final StringProperty storedNote = new SimpleStringProperty("");
    private final Map<Field, FormField> fields = new EnumMap<>(Field.class);
    private final ExtraWorkEditor extra;
    private boolean filling;

    /// A room, or none.
    private record RoomChoice(@Nullable Room room) {}

    BlockInspector(WeekViewModel model, BlockForm form, Texts texts) {
        this.model = model;
        this.form = form;
        this.texts = texts;
        extra = new ExtraWorkEditor(form, texts);
        getStyleClass().add("inspector-form");
        date.setId("block-date");
        FormField sessions = new FormField(texts, "week.field.session", session);
        FormField begins = new FormField(texts, "week.field.from", from);
        FormField ends = new FormField(texts, "week.field.to", to);
        HBox hours = new HBox(begins, ends);
        hours.getStyleClass().add("form-row");
        HBox.setHgrow(begins, Priority.ALWAYS);
        HBox.setHgrow(ends, Priority.ALWAYS);
        FormField who = new FormField(texts, "week.field.member", member);
        FormField when = new FormField(texts, "week.field.date", date);
        fields.put(Field.SESSION, sessions);
        fields.put(Field.FROM, begins);
        fields.put(Field.TO, ends);
        fields.put(Field.MEMBER, who);
        fields.put(Field.DATE, when);
        Label hint = new Label();
        hint.textProperty().bind(texts.of("week.field.note.hint"));
        hint.getStyleClass().addAll("muted", "form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        sessions,
                        hours,
                        when,
                        who,
                        new FormField(texts, "week.field.room", room),
                        new VBox(new FormField(texts, "week.field.note", note), hint),
                        extra);
        name();
        store();
        form.blockProperty().subscribe(_ -> fill());
        form.faults().addListener((MapChangeListener<Field, Expectation>) _ -> showFaults());
        texts.messagesProperty().subscribe((_, _) -> fill());
    }

    /// Puts the keyboard on the first field.
    void begin() {
        session.requestFocus();
    }

    private void name() {
        FormField.naming(member, Member::name);
        FormField.naming(session, s -> letter(s.offer()) + "  " + s.name());
        FormField.naming(room, this::roomName);
        date.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate day) {
                        return day == null ? "" : new Terms(texts.messages()).dateWithYear(day);
                    }

                    @Override
                    public @Nullable LocalDate fromString(String typed) {
                        LocalDate now = Objects.requireNonNullElse(date.getValue(), today());
                        return TypedMoment.date(typed, now).orElse(now);
                    }
                });
    }

    private LocalDate today() {
        return model.desk().today();
    }

    private void store() {
        member.valueProperty().subscribe((_, v) -> chosen(v, m -> form.setMember(m.id())));
        session.valueProperty().subscribe((_, v) -> chosen(v, s -> form.setSession(s.id())));
        room.valueProperty()
                .subscribe(
                        (_, v) ->
                                chosen(
                                        v,
                                        r -> {
                                            Room it = r.room();
                                            form.setRoom(it == null ? null : it.id());
                                        }));
        date.valueProperty().subscribe((_, v) -> chosen(v, form::setDate));
        FormField.storeOnCommit(from, storedFrom, form::setFrom);
        FormField.storeOnCommit(to, storedTo, form::setTo);
        FormField.storeOnCommit(note, storedNote, form::setNote);
    }

    private interface Store<T> {
        void accept(T value);
    }

    private <T> void chosen(@Nullable T value, Store<T> store) {
        if (!filling && value != null) {
            store.accept(value);
        }
    }

    private void fill() {
        Block block = form.blockProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        if (block == null || plan == null) {
            return;
        }
        filling = true;
        offer(member, plan.members(), block.member());
        offer(session, plan.sessionTypes(), block.session());
        List<RoomChoice> rooms =
                new ArrayList<>(plan.rooms().stream().map(RoomChoice::new).toList());
        rooms.addFirst(new RoomChoice(null));
        room.getItems().setAll(rooms);
        room.setValue(
                rooms.stream()
                        .filter(r -> Objects.equals(idOf(r.room()), block.room()))
                        .findFirst()
                        .orElse(rooms.getFirst()));
        date.setValue(null); // its text is only made anew for another value
        date.setValue(block.date());
        put(from, storedFrom, TimeSpan.clock(block.span().from()));
        put(to, storedTo, TimeSpan.clock(block.span().to()));
        put(note, storedNote, Objects.requireNonNullElse(block.note(), ""));
        extra.fill(block, plan);
        filling = false;
        showFaults();
    }

    private static <T extends Entity> void offer(ComboBox<T> box, List<T> things, String id) {
        if (!box.getItems().equals(things)) {
            box.getItems().setAll(things);
        }
        things.stream().filter(t -> t.id().equals(id)).findFirst().ifPresent(box::setValue);
    }

    private static void put(TextField field, StringProperty stored, String text) {
        boolean untouched = field.getText().equals(stored.get());
        stored.set(text);
        if (untouched || !field.isFocused()) {
            field.setText(text);
        }
    }

    private void showFaults() {
        fields.forEach(
                (field, shown) -> {
                    Expectation expected = form.faults().get(field);
                    shown.faultProperty().set(expected == null ? "" : words(field, expected));
                });
        extra.fault(form.faults().get(Field.EXTRA));
    }

    private String words(Field field, Expectation expected) {
        return switch (field) {
            case MEMBER, DATE -> texts.now("week.fault.not-employed");
            case SESSION -> texts.now("week.fault.extra-inside");
            default ->
                    texts.now(
                            "week.fault.expected",
                            new ExpectationWords(texts.messages()).text(expected));
        };
    }

    private String roomName(RoomChoice choice) {
        Room it = choice.room();
        return it == null ? texts.now("week.field.room.none") : it.name();
    }

    private static @Nullable String idOf(@Nullable Room it) {
        return it == null ? null : it.id();
    }

    private static String letter(SessionOffer offer) {
        return switch (offer) {
            case BASIC -> "B";
            case EXTRA -> "X";
            case NONE -> "–";
        };
    }

    private static <T> ComboBox<T> box(String id) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setVisibleRowCount(12);
        return box;
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(5);
        return field;
    }
}
