package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Expectation;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// The block at the cursor as a form. What is filled in is stored at once; what cannot be is kept
/// out, and the field says what was expected of it.
final class BlockForm {

    /// A field that can be wrong.
    enum Field {
        MEMBER,
        DATE,
        FROM,
        TO,
        SESSION,
        EXTRA
    }

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final ObservableMap<Field, Expectation> faults = FXCollections.observableHashMap();

    BlockForm(WeekViewModel model, BlockCommands commands) {
        this.model = model;
        this.commands = commands;
        model.blockProperty().subscribe((_, _) -> faults.clear());
    }

    /// The block; null when there is none to change.
    ReadOnlyObjectProperty<@Nullable Block> blockProperty() {
        return model.blockProperty();
    }

    /// What was expected of the fields that were filled in wrongly.
    ObservableMap<Field, Expectation> faults() {
        return faults;
    }

    void setMember(String member) {
        change(
                Field.MEMBER,
                block -> {
                    requireEmployed(member, block.date(), "member");
                    return block.of(member, block.date());
                });
    }

    void setDate(LocalDate date) {
        change(
                Field.DATE,
                block -> {
                    requireEmployed(block.member(), date, "date");
                    return block.of(block.member(), date);
                });
    }

    /// @param typed as people write a time: `8:30`, `830`
    void setFrom(String typed) {
        change(
                Field.FROM,
                block -> {
                    int from = time(typed);
                    if (from >= block.span().to()) {
                        throw InvalidValue.at("from", Rule.BETWEEN, "00:00", before(block.span()));
                    }
                    return block.withSpan(new TimeSpan(from, block.span().to()));
                });
    }

    /// @param typed as people write a time: `8:30`, `830`
    void setTo(String typed) {
        change(Field.TO, block -> block.withSpan(new TimeSpan(block.span().from(), time(typed))));
    }

    void setSession(String session) {
        change(
                Field.SESSION,
                block -> {
                    if (!block.extra().isEmpty() && offer(session) != SessionOffer.BASIC) {
                        throw InvalidValue.at("session", Rule.OF_OFFER, Offer.BASIC);
                    }
                    return block.withSession(session);
                });
    }

    /// @param room null for none
    void setRoom(@Nullable String room) {
        change(null, block -> block.withRoom(room));
    }

    /// @param note blank for none
    void setNote(String note) {
        change(null, block -> block.withNote(note.isBlank() ? null : note.strip()));
    }

    /// Adds extra work, or changes the minutes of what is there.
    ///
    /// @param typed minutes
    /// @return whether it was accepted
    boolean setExtra(String activity, String typed) {
        return change(
                Field.EXTRA,
                block -> {
                    List<ExtraWork> extra = without(block, activity);
                    extra.add(new ExtraWork(activity, minutes(typed, block)));
                    return block.withExtra(extra);
                });
    }

    void removeExtra(String activity) {
        change(Field.EXTRA, block -> block.withExtra(without(block, activity)));
    }

    /// Whether extra work fits in the block: in basic sessions only.
    boolean takesExtra() {
        Block block = model.blockProperty().get();
        return block != null && offer(block.session()) == SessionOffer.BASIC;
    }

    /// The extra offer that is not in the block yet.
    List<Activity> extraToAdd() {
        Block block = model.blockProperty().get();
        return plan().map(PracticePlan::activities).orElse(List.of()).stream()
                .filter(a -> a.offer() == Offer.EXTRA)
                .filter(
                        a ->
                                block == null
                                        || block.extra().stream()
                                                .noneMatch(e -> e.activity().equals(a.id())))
                .toList();
    }

    private interface Change {
        Block of(Block block);
    }

    private boolean change(@Nullable Field field, Change change) {
        Block block = model.blockProperty().get();
        if (block == null) {
            return false;
        }
        try {
            Block changed = change.of(block);
            if (field != null) {
                faults.remove(field);
            }
            return changed.equals(block) || stored(changed);
        } catch (InvalidValue illegal) {
            if (field != null) {
                faults.put(field, illegal.expectation());
            }
            return false;
        }
    }

    /// The form goes with the block, also to another week.
    private boolean stored(Block changed) {
        boolean done = commands.changed(changed);
        if (done && !model.week().contains(changed.date())) {
            model.show(changed);
        }
        return done;
    }

    private static int time(String typed) {
        OptionalInt minute = TypedHours.minuteOfDay(typed);
        if (minute.isEmpty()) {
            throw InvalidValue.at("", Rule.BETWEEN, "00:00", "24:00");
        }
        return minute.getAsInt();
    }

    private static String before(TimeSpan span) {
        return TimeSpan.clock(span.to() - 1);
    }

    private static double minutes(String typed, Block block) {
        int most = block.span().minutes();
        int minutes = typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
        if (minutes < 1 || minutes > most) {
            throw InvalidValue.at("minutes", Rule.BETWEEN, 1, most);
        }
        return minutes;
    }

    private static List<ExtraWork> without(Block block, String activity) {
        List<ExtraWork> extra = new ArrayList<>(block.extra());
        extra.removeIf(e -> e.activity().equals(activity));
        return extra;
    }

    private void requireEmployed(String member, LocalDate date, String path) {
        Optional<PracticePlan> plan = plan();
        if (plan.isPresent() && !BlockEdits.isEmployed(plan.get(), member, date)) {
            throw InvalidValue.at(path, Rule.KNOWN, date);
        }
    }

    private SessionOffer offer(String session) {
        return plan().map(PracticePlan::sessionTypes).orElse(List.of()).stream()
                .filter(s -> s.id().equals(session))
                .map(SessionType::offer)
                .findFirst()
                .orElse(SessionOffer.NONE);
    }

    private Optional<PracticePlan> plan() {
        return Objects.requireNonNull(model.plan());
    }
}
