package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which blocks count, and for which minutes: the one place that weighs absence, employment and
/// closed days (risk-model.md, section 2). Coverage, presence and delegation all start from here.
public final class Attendance {

    private final List<CountingBlock> blocks;
    private final Map<LocalDate, List<CountingBlock>> byDate = new HashMap<>();
    private final Map<String, List<Absence>> absences = new HashMap<>();

    private Attendance(List<CountingBlock> blocks, List<Absence> absences) {
        this.blocks = List.copyOf(blocks);
        for (CountingBlock block : blocks) {
            byDate.computeIfAbsent(block.date(), _ -> new ArrayList<>()).add(block);
        }
        for (Absence absence : absences) {
            this.absences.computeIfAbsent(absence.member(), _ -> new ArrayList<>()).add(absence);
        }
    }

    /// @param members must hold every member that a block or absence names; likewise `sessionTypes`
    public static Attendance of(
            Practice practice,
            List<Member> members,
            List<SessionType> sessionTypes,
            List<Block> blocks,
            List<Absence> absences) {
        Map<String, Member> team = new HashMap<>();
        members.forEach(m -> team.put(m.id(), m));
        Map<String, SessionType> sessions = new HashMap<>();
        sessionTypes.forEach(s -> sessions.put(s.id(), s));
        Attendance away = new Attendance(List.of(), absences);
        List<CountingBlock> counting = new ArrayList<>();
        for (Block block : blocks) {
            Member member = known(team, block.member());
            if (!practice.isOpenOn(block.date()) || !member.employed().contains(block.date())) {
                continue;
            }
            TimeSet left =
                    TimeSet.of(block.span()).minus(away.awayOn(block.member(), block.date()));
            if (!left.isEmpty()) {
                counting.add(
                        new CountingBlock(block, member, known(sessions, block.session()), left));
            }
        }
        return new Attendance(counting, absences);
    }

    private static <T> T known(Map<String, T> things, String id) {
        T found = things.get(id);
        if (found == null) {
            throw new IllegalArgumentException("Unknown id " + id);
        }
        return found;
    }

    /// Everything that counts, in the order of the blocks given.
    public List<CountingBlock> blocks() {
        return blocks;
    }

    /// What counts on one date, in the order of the blocks given.
    public List<CountingBlock> on(LocalDate date) {
        return byDate.getOrDefault(date, List.of());
    }

    /// The minutes of a date during which a member is absent, whether planned or not.
    public TimeSet awayOn(String member, LocalDate date) {
        TimeSet away = TimeSet.EMPTY;
        for (Absence absence : absences.getOrDefault(member, List.of())) {
            away = away.or(absence.on(date));
        }
        return away;
    }
}
