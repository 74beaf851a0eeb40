package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyObjectProperty;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.ui.common.form.Mistyped;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The block at the cursor as a form. What is filled in is stored at once. Each method throws
/// [InvalidValue] or [Mistyped] when a value will not do, and then changes nothing.
final class BlockForm {

    private static final int USUAL_EXTRA_MINUTES = 15;

    private final WeekViewModel model;
    private final BlockCommands commands;

    BlockForm(WeekViewModel model, BlockCommands commands) {
        this.model = model;
        this.commands = commands;
    }

    /// The block; null when there is none to change.
    ReadOnlyObjectProperty<@Nullable Block> blockProperty() {
        return model.blockProperty();
    }

    void setMember(String member) {
        change(
                block -> {
                    requireEmployed(member, block.date());
                    return block.of(member, block.date());
                });
    }

    void setDate(LocalDate date) {
        change(
                block -> {
                    requireEmployed(block.member(), date);
                    return block.of(block.member(), date);
                });
    }

    /// @param minute of the day, before the end of the block
    void setFrom(int minute) {
        change(
                block -> {
                    int to = block.span().to();
                    if (minute >= to) {
                        throw InvalidValue.at(
                                "from", Rule.BETWEEN, "00:00", TimeSpan.clock(to - 1));
                    }
                    return block.withSpan(new TimeSpan(minute, to));
                });
    }

    /// @param minute of the day, after the start of the block
    void setTo(int minute) {
        change(block -> block.withSpan(new TimeSpan(block.span().from(), minute)));
    }

    void setSession(String session) {
        change(
                block -> {
                    if (!block.extra().isEmpty() && offer(session) != SessionOffer.BASIC) {
                        throw new Mistyped("week.fault.extra-inside");
                    }
                    return block.withSession(session);
                });
    }

    /// @param room null for none
    void setRoom(@Nullable String room) {
        change(block -> block.withRoom(room));
    }

    /// @param note blank for none
    void setNote(String note) {
        change(block -> block.withNote(note.isBlank() ? null : note.strip()));
    }

    /// Adds extra work of a quarter, or as long as the block is.
    void addExtra(String activity) {
        change(
                block -> {
                    List<ExtraWork> extra = new ArrayList<>(block.extra());
                    int minutes = Math.min(USUAL_EXTRA_MINUTES, block.span().minutes());
                    extra.add(new ExtraWork(activity, minutes));
                    return block.withExtra(extra);
                });
    }

    /// @param minutes from 1 up to the length of the block
    void setExtra(String activity, int minutes) {
        change(
                block -> {
                    int most = block.span().minutes();
                    if (minutes < 1 || minutes > most) {
                        throw InvalidValue.at("minutes", Rule.BETWEEN, 1, most);
                    }
                    return block.withExtra(
                            block.extra().stream()
                                    .map(
                                            e ->
                                                    e.activity().equals(activity)
                                                            ? new ExtraWork(activity, minutes)
                                                            : e)
                                    .toList());
                });
    }

    void removeExtra(String activity) {
        change(
                block ->
                        block.withExtra(
                                block.extra().stream()
                                        .filter(e -> !e.activity().equals(activity))
                                        .toList()));
    }

    /// Whether extra work fits in the block: in basic sessions only.
    boolean takesExtra() {
        return takesExtra(model);
    }

    /// Whether extra work fits in the block at the cursor.
    static boolean takesExtra(WeekViewModel model) {
        Block now = model.blockProperty().get();
        return now != null && offer(model, now.session()) == SessionOffer.BASIC;
    }

    /// The extra offer that is not in the block yet.
    List<Activity> extraToAdd() {
        Block block = model.blockProperty().get();
        List<String> there =
                block == null
                        ? List.of()
                        : block.extra().stream().map(ExtraWork::activity).toList();
        return model.plan().map(PracticePlan::activities).orElse(List.of()).stream()
                .filter(a -> a.offer() == Offer.EXTRA && !there.contains(a.id()))
                .toList();
    }

    private interface Change {
        Block of(Block block);
    }

    private void change(Change change) {
        Block block = model.blockProperty().get();
        if (block == null) {
            return;
        }
        Block changed = change.of(block);
        if (!changed.equals(block) && commands.changed(changed)) {
            if (!model.week().contains(changed.date())) {
                model.show(changed); // the form goes with the block
            }
        }
    }

    private void requireEmployed(String member, LocalDate date) {
        if (model.plan().filter(p -> BlockEdits.isEmployed(p, member, date)).isEmpty()) {
            throw new Mistyped("week.fault.not-employed");
        }
    }

    private SessionOffer offer(String session) {
        return offer(model, session);
    }

    /// What a session is for; nothing if it is not there.
    private static SessionOffer offer(WeekViewModel model, String session) {
        return model.plan().map(PracticePlan::sessionTypes).orElse(List.of()).stream()
                .filter(s -> s.id().equals(session))
                .map(SessionType::offer)
                .findFirst()
                .orElse(SessionOffer.NONE);
    }
}
