package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The days that a roster fills, beside what is planned on them already.
final class PlannedDays {

    private record MemberDay(String member, LocalDate date) {}

    /// @param kept whether it is planned like that already
    private record Placed(int row, Block block, boolean kept) {}

    private final Findings findings;
    private final boolean replace;
    private final Map<String, String> sessionNames = new HashMap<>();
    private final Map<MemberDay, List<Block>> planned = new HashMap<>();
    private final Map<MemberDay, List<Placed>> read = new LinkedHashMap<>();

    /// The row that first said something about a day.
    private final Map<MemberDay, Integer> rows = new LinkedHashMap<>();

    private final Set<MemberDay> unclear = new HashSet<>();

    PlannedDays(PracticePlan plan, Findings findings, boolean replace) {
        this.findings = findings;
        this.replace = replace;
        for (SessionType session : plan.sessionTypes()) {
            sessionNames.put(session.id(), session.name());
        }
        for (Block block : plan.blocks()) {
            planned.computeIfAbsent(
                            new MemberDay(block.member(), block.date()), _ -> new ArrayList<>())
                    .add(block);
        }
    }

    /// @param room id of the room, null for none
    void add(
            int row,
            int column,
            Member member,
            LocalDate date,
            TimeSpan span,
            String session,
            @Nullable String room) {
        MemberDay day = new MemberDay(member.id(), date);
        rows.putIfAbsent(day, row);
        if (!member.employed().contains(date)) {
            problem(day, row, column, Fault.NOT_EMPLOYED, List.of(member.name(), date));
            return;
        }
        List<Placed> before = read.computeIfAbsent(day, _ -> new ArrayList<>());
        for (Placed placed : before) {
            if (placed.block.span().overlaps(span)) {
                problem(day, row, column, Fault.OVERLAP_SHEET, List.of(placed.row));
                return;
            }
        }
        Block same = null;
        Block other = null;
        for (Block block : planned.getOrDefault(day, List.of())) {
            if (isSame(block, span, session, room)) {
                same = block;
            } else if (block.span().overlaps(span)) {
                other = block;
            }
        }
        if (same != null) {
            before.add(new Placed(row, same, true));
            findings.came(row, Outcome.SAME);
        } else if (other != null && !replace) {
            String name = Objects.requireNonNullElse(sessionNames.get(other.session()), "");
            problem(day, row, column, Fault.OVERLAP_PLANNED, List.of(other.span(), name));
        } else {
            String id = FreshId.of("b");
            Block block = new Block(id, member.id(), date, span, session, room, null, List.of());
            before.add(new Placed(row, block, false));
            findings.came(row, Outcome.ADDED);
        }
    }

    /// Nothing is planned for that member on that day.
    void free(int row, Member member, LocalDate date) {
        rows.putIfAbsent(new MemberDay(member.id(), date), row);
        findings.came(row, Outcome.LEFT_OUT);
    }

    /// What the sheet says of that day is not all clear, so nothing makes way there.
    void unclear(Member member, LocalDate date) {
        unclear.add(new MemberDay(member.id(), date));
    }

    private void problem(MemberDay day, int row, int column, Fault fault, List<Object> details) {
        unclear.add(day);
        findings.problem(row, column, fault, details);
    }

    private static boolean isSame(
            Block block, TimeSpan span, String session, @Nullable String room) {
        return block.span().equals(span)
                && block.session().equals(session)
                && (room == null || room.equals(block.room()));
    }

    /// Told once: it counts what makes way.
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        rows.forEach(
                (day, row) -> {
                    List<Placed> placed = read.getOrDefault(day, List.of());
                    if (replace && !unclear.contains(day)) {
                        for (Block block : planned.getOrDefault(day, List.of())) {
                            if (placed.stream().noneMatch(p -> p.block.equals(block))) {
                                edits.add(new Edit.Remove(block));
                                findings.removed(row);
                            }
                        }
                    }
                });
        for (List<Placed> placed : read.values()) {
            for (Placed one : placed) {
                if (!one.kept) {
                    edits.add(new Edit.Add(one.block));
                }
            }
        }
        return edits;
    }

    @Nullable LocalDate first() {
        return rows.keySet().stream().map(MemberDay::date).min(LocalDate::compareTo).orElse(null);
    }
}
