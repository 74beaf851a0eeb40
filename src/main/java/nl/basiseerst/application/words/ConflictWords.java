package nl.basiseerst.application.words;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Clash;
import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// What two people made of the same thing, side by side. Safe for use by several threads.
public final class ConflictWords {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final Terms terms;
    private final Conflict conflict;
    private final PracticePlan plan;

    public ConflictWords(Messages messages, Conflict conflict) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.conflict = conflict;
        this.plan = conflict.stored();
    }

    /// One property of a thing.
    ///
    /// @param stored as it is stored
    /// @param wanted as the second one wants it
    public record Line(String name, String stored, String wanted) {

        public boolean differs() {
            return !stored.equals(wanted);
        }
    }

    /// Who was first, and that the other change is not stored.
    public String told() {
        LoggedChange other = conflict.other();
        if (other == null) {
            return messages.text("conflict.told.somebody");
        }
        LocalTime time = other.header().when().atZone(plan.practice().zone()).toLocalTime();
        String clock = "%d:%02d".formatted(time.getHour(), time.getMinute());
        return messages.text("conflict.told", other.header().who(), clock);
    }

    /// What it is about, such as `Blok Spreekuur, A. de Groot, di 24 nov`.
    public String thing(Clash clash) {
        Entity any =
                clash.stored() != null
                        ? clash.stored()
                        : clash.wanted() != null ? clash.wanted() : clash.seen();
        String name = new ChangeWords(messages, plan).thing(Objects.requireNonNull(any));
        return name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1);
    }

    /// Its properties, as far as there is anything to say of them; those that differ first.
    public List<Line> lines(Clash clash) {
        Entity stored = clash.stored();
        Entity wanted = clash.wanted();
        return stored == null || wanted == null || isOfSchedule(stored)
                ? all(clash)
                : differing(stored, wanted);
    }

    private static boolean isOfSchedule(Entity thing) {
        return thing instanceof Block || thing instanceof Absence || thing instanceof Task;
    }

    /// As the log has them; there are too many to show those that are alike.
    private List<Line> differing(Entity stored, Entity wanted) {
        ChangeEntry between = new ChangeEntry(new Placed(stored, 0), new Placed(wanted, 0));
        return new FieldWords(messages, plan)
                .of(between).stream()
                        .map(
                                field ->
                                        field.before().equals(field.after())
                                                ? new Line(
                                                        field.name(),
                                                        messages.text("conflict.as-stored"),
                                                        messages.text("conflict.as-wanted"))
                                                : new Line(
                                                        field.name(),
                                                        said(field.before()),
                                                        said(field.after())))
                        .toList();
    }

    private static String said(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    private List<Line> all(Clash clash) {
        Map<String, String> stored = properties(clash.stored(), "conflict.as-stored");
        Map<String, String> wanted = properties(clash.wanted(), "conflict.as-wanted");
        Set<String> names = new LinkedHashSet<>(stored.keySet());
        names.addAll(wanted.keySet());
        List<Line> lines = new ArrayList<>();
        if (clash.stored() == null || clash.wanted() == null) {
            lines.add(
                    new Line(
                            messages.text("conflict.is"),
                            messages.text(
                                    clash.stored() == null ? "conflict.gone" : "conflict.there"),
                            messages.text(
                                    clash.wanted() == null ? "conflict.gone" : "conflict.there")));
        }
        for (String name : names) {
            String there = stored.getOrDefault(name, NOTHING);
            String here = wanted.getOrDefault(name, NOTHING);
            if (!there.equals(NOTHING) || !here.equals(NOTHING)) {
                lines.add(new Line(messages.text("conflict." + name), there, here));
            }
        }
        lines.sort(Comparator.comparing(Line::differs).reversed());
        return lines;
    }

    private Map<String, String> properties(@Nullable Entity thing, String side) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (thing) {
            case null -> {
                // it is not there
            }
            case Block block -> of(block, values);
            case Absence absence -> of(absence, values);
            case Task task -> of(task, values);
            default -> values.put("data", messages.text(side));
        }
        return values;
    }

    private void of(Block block, Map<String, String> values) {
        values.put("member", name(plan.members(), block.member(), Member::name));
        values.put("day", terms.date(block.date()));
        values.put("time", block.span().toString());
        values.put("session", name(plan.sessionTypes(), block.session(), SessionType::name));
        values.put("room", block.room() == null ? NOTHING : room(block.room()));
        values.put("note", block.note() == null ? NOTHING : block.note());
        List<String> extra =
                block.extra().stream()
                        .map(
                                work ->
                                        name(plan.activities(), work.activity(), Activity::name)
                                                + " ("
                                                + terms.minutes(work.minutes())
                                                + ")")
                        .toList();
        values.put("extra", extra.isEmpty() ? NOTHING : String.join(", ", extra));
    }

    private void of(Absence absence, Map<String, String> values) {
        values.put("member", name(plan.members(), absence.member(), Member::name));
        values.put("from", terms.date(absence.from()));
        values.put("to", terms.date(absence.to()));
        values.put("time", absence.part() == null ? NOTHING : absence.part().toString());
        values.put("kind", messages.text("conflict.kind." + absence.kind()));
    }

    private void of(Task task, Map<String, String> values) {
        values.put("type", name(plan.taskTypes(), task.type(), TaskType::name));
        values.put("day", terms.date(task.date()));
        values.put(
                "assignee",
                task.assignee() == null
                        ? NOTHING
                        : name(plan.members(), task.assignee(), Member::name));
        values.put("status", new TaskWords(messages, plan).status(task.status()));
    }

    private String room(String id) {
        return name(plan.rooms(), id, Room::name);
    }

    private static <T extends Entity> String name(
            List<T> things, String id, Function<T, String> name) {
        return things.stream().filter(t -> t.id().equals(id)).map(name).findFirst().orElse(id);
    }
}
