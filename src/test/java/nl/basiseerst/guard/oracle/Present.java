package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A block that counts, with for each minute of its day whether the member is there.
record Present(Block block, Member member, SessionType session, BitSet minutes) {

    /// The blocks of those days that count for something, in the order of the file.
    static List<Present> on(PracticePlan plan, List<LocalDate> openDays) {
        List<Present> present = new ArrayList<>();
        for (Block block : plan.blocks()) {
            if (openDays.contains(block.date())) {
                Present one = of(plan, block);
                if (!one.minutes.isEmpty()) {
                    present.add(one);
                }
            }
        }
        return present;
    }

    private static Present of(PracticePlan plan, Block block) {
        Member member =
                plan.members().stream()
                        .filter(m -> m.id().equals(block.member()))
                        .findFirst()
                        .orElseThrow();
        SessionType session =
                plan.sessionTypes().stream()
                        .filter(s -> s.id().equals(block.session()))
                        .findFirst()
                        .orElseThrow();
        LocalDate from = member.employed().from();
        LocalDate until = member.employed().until();
        boolean employed =
                (from == null || !block.date().isBefore(from))
                        && (until == null || !block.date().isAfter(until));
        BitSet minutes = new BitSet();
        for (int m = block.span().from(); m < block.span().to(); m++) {
            minutes.set(m, employed && !isAbsent(plan, member, block.date(), m));
        }
        return new Present(block, member, session, minutes);
    }

    private static boolean isAbsent(PracticePlan plan, Member member, LocalDate date, int minute) {
        for (Absence absence : plan.absences()) {
            if (absence.member().equals(member.id())
                    && !date.isBefore(absence.from())
                    && !date.isAfter(absence.to())
                    && (absence.part() == null
                            || (absence.part().from() <= minute && minute < absence.part().to()))) {
                return true;
            }
        }
        return false;
    }

    boolean isExtra() {
        return session.offer() == SessionOffer.EXTRA;
    }

    /// The extra items this block is or holds.
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (isExtra()) {
            int length = block.span().to() - block.span().from();
            items.add(new Item(block.id(), block.date(), length));
        }
        for (ExtraWork work : block.extra()) {
            items.add(new Item(block.id() + "/" + work.activity(), block.date(), work.minutes()));
        }
        return items;
    }

    /// An extra item: its name in the exchange format, its day and its length.
    record Item(String name, LocalDate date, double minutes) {}
}
