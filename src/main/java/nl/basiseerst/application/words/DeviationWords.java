package nl.basiseerst.application.words;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Deviations from the basic schedule as text: on screen and for the registration of working hours.
/// Safe for use by several threads.
public final class DeviationWords {

    private final Messages messages;
    private final Terms terms;
    private final Names names;
    private final Map<String, String> rooms = new HashMap<>();

    /// @param plan where names are looked up: the practice that the deviations are of
    public DeviationWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.names = new Names(plan);
        for (Room room : plan.rooms()) {
            rooms.put(room.id(), room.name());
        }
    }

    /// What the columns of [#row] are called.
    public List<String> headings() {
        return List.of(
                messages.text("roster.column.person"),
                messages.text("roster.column.date"),
                messages.text("roster.column.planned"),
                messages.text("roster.column.actual"));
    }

    /// Who, on which date (`2026-11-24`), what was planned and what there is.
    public List<String> row(Deviation deviation) {
        return List.of(
                names.member(deviation.member()).name(),
                deviation.date().toString(),
                work(deviation.planned()),
                work(deviation.actual()));
    }

    /// The work of a day, as `08:00–12:00 Spreekuur, 13:00–15:00 Visites`; `niets` if there is
    /// none.
    public String work(List<Block> blocks) {
        return blocks.isEmpty()
                ? messages.text("roster.nothing")
                : String.join(", ", blocks.stream().map(this::block).toList());
    }

    private String block(Block block) {
        List<String> details = new ArrayList<>();
        String room = block.room();
        if (room != null) {
            details.add(rooms.getOrDefault(room, room));
        }
        for (ExtraWork extra : block.extra()) {
            details.add(
                    names.activity(extra.activity()).name() + " " + terms.minutes(extra.minutes()));
        }
        String note = block.note();
        if (note != null && !note.isBlank()) {
            details.add(note);
        }
        String work = block.span() + " " + names.session(block.session()).name();
        return details.isEmpty() ? work : work + " (" + String.join("; ", details) + ")";
    }
}
