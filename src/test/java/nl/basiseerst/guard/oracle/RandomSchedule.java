package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Blocks and absences of a few members over one to six weeks.
final class RandomSchedule {

    private static final int MOST_ITEMS = 8;

    private final Dice dice;
    private final List<SessionType> sessions;
    private final List<String> extraActivities;
    private final List<Member> members;
    private final IsoWeek week;
    private final boolean calm;
    private final List<Block> blocks = new ArrayList<>();
    private int items;

    RandomSchedule(Dice dice, RandomOffer offer, List<Member> members, IsoWeek week, boolean calm) {
        this.dice = dice;
        this.sessions = offer.sessions();
        this.extraActivities =
                offer.activities().stream()
                        .filter(a -> a.offer() == Offer.EXTRA)
                        .map(Activity::id)
                        .toList();
        this.members = members;
        this.week = week;
        this.calm = calm;
        int weeksBefore = dice.chance(0.6) ? 0 : dice.between(1, 5);
        for (int before = weeksBefore; before >= 0; before--) {
            if (before == 0 || dice.chance(0.85)) {
                items = 0;
                fill(week.plusWeeks(-before).monday());
            }
        }
    }

    List<Block> blocks() {
        return dice.some(blocks.size(), blocks);
    }

    /// Days in any order, since the extra items run out. In a crowded week everyone is there in the
    /// same hours of two days.
    private void fill(LocalDate monday) {
        boolean crowded = dice.chance(0.15);
        for (int d : dice.some(7, List.of(0, 1, 2, 3, 4, 5, 6))) {
            for (Member member : members) {
                boolean pillar = calm && member.equals(members.getFirst()) && d < 5;
                if (crowded ? d < 2 : pillar || dice.chance(d < 5 ? 0.6 : 0.15)) {
                    int start = crowded ? 540 : dice.oneOf(480, 510, 540, 600, 720);
                    workingDay(member, monday.plusDays(d), start, crowded);
                }
            }
        }
    }

    private void workingDay(Member member, LocalDate date, int from, boolean crowded) {
        int start = from;
        for (int i = crowded ? 1 : dice.between(1, 3); i > 0; i--) {
            int length = dice.oneOf(45, 60, 60, 90, 120, 180, 240, 37);
            blocks.add(block(member, date, new TimeSpan(start, Math.min(1440, start + length))));
            start += Math.max(15, length + dice.oneOf(0, 0, 0, 30, 60, -30));
            if (start >= 1320) {
                return;
            }
        }
    }

    private Block block(Member member, LocalDate date, TimeSpan span) {
        SessionOffer kind =
                dice.oneOf(
                        SessionOffer.BASIC,
                        SessionOffer.BASIC,
                        SessionOffer.BASIC,
                        SessionOffer.EXTRA,
                        SessionOffer.EXTRA,
                        SessionOffer.NONE);
        if (kind == SessionOffer.EXTRA && ++items > MOST_ITEMS) {
            kind = SessionOffer.BASIC;
        }
        SessionOffer offer = kind;
        String session =
                dice.oneOf(sessions.stream().filter(s -> s.offer() == offer).toList()).id();
        List<ExtraWork> extra = new ArrayList<>();
        if (offer == SessionOffer.BASIC && dice.chance(0.2)) {
            for (String activity : dice.some(dice.between(1, 2), extraActivities)) {
                if (++items <= MOST_ITEMS) {
                    extra.add(new ExtraWork(activity, dice.oneOf(0.0, 10.0, 25.5, 45.0, 90.0)));
                }
            }
        }
        return new Block("b" + blocks.size(), member.id(), date, span, session, null, null, extra);
    }

    List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        for (Member member : members) {
            while (dice.chance(calm ? 0.2 : 0.3)) {
                LocalDate from = week.monday().plusDays(dice.between(-7, 6));
                TimeSpan part =
                        dice.chance(0.4)
                                ? null
                                : dice.oneOf(
                                        new TimeSpan(0, 720),
                                        new TimeSpan(555, 610),
                                        new TimeSpan(600, 601),
                                        new TimeSpan(780, 1440));
                absences.add(
                        new Absence(
                                "v" + absences.size(),
                                member.id(),
                                from,
                                from.plusDays(dice.oneOf(0, 0, 1, 4)),
                                part,
                                dice.oneOf(Absence.Kind.values())));
            }
        }
        return absences;
    }
}
