package nl.basiseerst.ui.week;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The fields of the block at the cursor.
final class BlockInspector extends VBox {

    private final WeekViewModel model;
    private final BlockForm form;
    private final Texts texts;
    private final DayField date;
    private final FormField<Integer> from;
    private final FormField<Integer> to;
    private final FormField<String> note;
    private final ExtraWorkEditor extra;
    private @Nullable Choices choices;

    /// The fields in which one of the things of the practice is chosen; made anew when those
    /// change.
    private record Choices(
            List<Member> members,
            List<SessionType> sessions,
            List<Room> rooms,
            FormField<Member> member,
            FormField<SessionType> session,
            FormField<Optional<Room>> room) {

        boolean areOf(PracticePlan plan) {
            return members.equals(plan.members())
                    && sessions.equals(plan.sessionTypes())
                    && rooms.equals(plan.rooms());
        }
    }

    BlockInspector(WeekViewModel model, BlockForm form, Texts texts) {
        this.model = model;
        this.form = form;
        this.texts = texts;
        getStyleClass().add("inspector-form");
        date = new DayField(model, form, texts);
        from = new TypedField<>(texts, time(), form::setFrom).named("week.field.from");
        to = new TypedField<>(texts, time(), form::setTo).named("week.field.to");
        note = new TypedField<>(texts, Spellings.text(), form::setNote).named("week.field.note");
        from.known("block-from");
        to.known("block-to");
        note.known("block-note");
        extra = new ExtraWorkEditor(form, texts);
        form.blockProperty().subscribe(_ -> fill());
        texts.messagesProperty().subscribe((_, _) -> fill());
    }

    /// Puts the keyboard on the first field.
    void begin() {
        if (choices != null) {
            choices.session().focusEditor();
        }
    }

    /// Puts the keyboard on the extra work, and shows what can be added.
    void beginExtra() {
        extra.begin();
    }

    private void fill() {
        Block block = form.blockProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        if (block == null || plan == null) {
            return;
        }
        Choices now = choices;
        if (now == null || !now.areOf(plan)) {
            now = choices(plan);
            choices = now;
            arrange(now);
        }
        find(now.members(), block.member()).ifPresent(now.member()::show);
        find(now.sessions(), block.session()).ifPresent(now.session()::show);
        now.room().show(find(now.rooms(), block.room()));
        date.show(block.date());
        from.show(block.span().from());
        to.show(block.span().to());
        note.show(Objects.requireNonNullElse(block.note(), ""));
        extra.fill(block, plan);
    }

    private Choices choices(PracticePlan plan) {
        List<Optional<Room>> rooms = new ArrayList<>();
        rooms.add(Optional.empty());
        plan.rooms().forEach(room -> rooms.add(Optional.of(room)));
        return new Choices(
                plan.members(),
                plan.sessionTypes(),
                plan.rooms(),
                new ChoiceField<>(
                                texts,
                                plan.members(),
                                (_, member) -> member.name(),
                                member -> form.setMember(member.id()))
                        .named("week.field.member")
                        .known("block-member"),
                new ChoiceField<>(
                                texts,
                                plan.sessionTypes(),
                                (_, session) -> letter(session.offer()) + "  " + session.name(),
                                session -> form.setSession(session.id()))
                        .named("week.field.session")
                        .known("block-session"),
                new ChoiceField<>(
                                texts,
                                rooms,
                                (messages, room) ->
                                        room.map(Room::name)
                                                .orElse(messages.text("week.field.room.none")),
                                room -> form.setRoom(room.map(Room::id).orElse(null)))
                        .named("week.field.room")
                        .known("block-room"));
    }

    private void arrange(Choices now) {
        HBox hours = new HBox(from, to);
        hours.getStyleClass().add("form-row");
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        Label hint = new Label();
        hint.textProperty().bind(texts.of("week.field.note.hint"));
        hint.getStyleClass().addAll("muted", "form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        VBox noted = new VBox(note, hint);
        noted.getStyleClass().add("form-field");
        getChildren()
                .setAll(now.session(), hours, date.field(), now.member(), now.room(), noted, extra);
    }

    private static Spelling<Integer> time() {
        return new Spelling<>(
                typed ->
                        TypedHours.minuteOfDay(typed)
                                .orElseThrow(() -> new Mistyped("week.fault.time")),
                (_, minute) -> TimeSpan.clock(minute));
    }

    private static <T extends Entity> Optional<T> find(List<T> things, @Nullable String id) {
        return things.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    private static String letter(SessionOffer offer) {
        return switch (offer) {
            case BASIC -> "B";
            case EXTRA -> "X";
            case NONE -> "–";
        };
    }
}
