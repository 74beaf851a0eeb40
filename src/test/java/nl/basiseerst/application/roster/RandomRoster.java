package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.MemberDay;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.RosterPractice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Made-up schedules, basic schedules and edits of them, around the turn of a year; the same for
/// the same seed.
final class RandomRoster {

    /// The first of the weeks in which anything happens.
    static final IsoWeek FIRST = new IsoWeek(2026, 50);

    static final int WEEKS = 10;

    private final Random random;
    private int made;

    RandomRoster(long seed) {
        random = new Random(seed);
    }

    IsoWeek week() {
        return FIRST.plusWeeks(random.nextInt(WEEKS));
    }

    private LocalDate date() {
        return FIRST.monday().plusDays(random.nextInt(WEEKS * 7));
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /// A practice with two basic schedules that were stamped onto nothing, closed dates, absences,
    /// people who come and go, and some blocks made by hand.
    PracticePlan plan() {
        PracticePlan plan = RosterPractice.closedOn(RosterPractice.empty(), date(), date(), date());
        plan = RosterPractice.employed(plan, RosterPractice.TEAM.get(1), new Period(date(), null));
        plan = RosterPractice.employed(plan, RosterPractice.TEAM.get(2), new Period(null, date()));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            blocks.add(block(oneOf(RosterPractice.TEAM), date()));
        }
        List<Absence> absences = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            LocalDate from = date();
            absences.add(
                    new Absence(
                            "x" + i,
                            oneOf(RosterPractice.TEAM),
                            from,
                            from.plusDays(random.nextInt(20)),
                            random.nextBoolean() ? null : span(),
                            Absence.Kind.LEAVE));
        }
        return RosterPractice.withSchedules(
                plan.withSchedule(blocks, absences, List.of()),
                List.of(
                        schedule("een", FIRST.plusWeeks(random.nextInt(3))),
                        schedule("twee", FIRST.plusWeeks(random.nextInt(WEEKS)))));
    }

    private BasicSchedule schedule(String id, IsoWeek validFrom) {
        int weeks = 1 + random.nextInt(BasicSchedule.MOST_WEEKS);
        List<PatternBlock> blocks = new ArrayList<>();
        for (int i = 0; i < weeks * 12; i++) {
            blocks.add(pattern(1 + random.nextInt(weeks)));
        }
        return new BasicSchedule(id, id, validFrom, weeks, blocks, List.of());
    }

    PatternBlock pattern(int week) {
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(6));
        Block like = block(oneOf(RosterPractice.TEAM), FIRST.day(day));
        return PatternBlock.of(like, week);
    }

    Block block(String member, LocalDate date) {
        PracticePlan known = RosterPractice.empty();
        var session =
                oneOf(
                        known.sessionTypes().stream()
                                .filter(s -> s.offer() != SessionOffer.NONE)
                                .toList());
        List<ExtraWork> extra = new ArrayList<>();
        if (session.offer() == SessionOffer.BASIC && random.nextInt(4) == 0) {
            known.activities().stream()
                    .filter(a -> a.offer() == Offer.EXTRA)
                    .limit(2)
                    .forEach(a -> extra.add(random.nextInt(extra.size() + 1), extra(a.id())));
        }
        return new Block(
                "b" + made++,
                member,
                date,
                span(),
                session.id(),
                random.nextBoolean() ? null : oneOf(known.rooms()).id(),
                random.nextInt(4) == 0 ? "overleg" : null,
                extra);
    }

    private static ExtraWork extra(String activity) {
        return new ExtraWork(activity, 10);
    }

    private TimeSpan span() {
        int from = 8 * 60 + 30 * random.nextInt(16);
        return new TimeSpan(from, from + 30 * (1 + random.nextInt(4)));
    }

    /// Hand edits of days of stamped weeks, each of which makes its day another.
    ///
    /// @param edited gets the days
    List<Edit> handEdits(PracticePlan plan, Set<MemberDay> edited) {
        List<Edit> edits = new ArrayList<>();
        List<IsoWeek> stamped =
                plan.groundwork().basicSchedules().stream()
                        .flatMap(s -> s.stamped().stream())
                        .toList();
        for (int i = 0; i < 12 && !stamped.isEmpty(); i++) {
            LocalDate date = oneOf(stamped).monday().plusDays(random.nextInt(7));
            Member member = oneOf(plan.members());
            if (PlainRoster.counts(plan, member, date)
                    && edited.add(new MemberDay(member.id(), date))) {
                edits.add(edit(plan, member.id(), date));
            }
        }
        return edits;
    }

    private Edit edit(PracticePlan plan, String member, LocalDate date) {
        List<Block> there =
                plan.blocks().stream()
                        .filter(b -> b.member().equals(member) && b.date().equals(date))
                        .toList();
        if (there.isEmpty() || random.nextInt(3) == 0) {
            return new Edit.Add(block(member, date));
        }
        Block one = oneOf(there);
        return switch (random.nextInt(3)) {
            case 0 -> new Edit.Remove(one);
            case 1 -> new Edit.Update(one.withNote("met de hand " + made++));
            default ->
                    new Edit.Update(
                            one.withSpan(new TimeSpan(one.span().from(), one.span().to() + 5)));
        };
    }

    /// The basic schedule with some of its blocks gone, changed and added.
    BasicSchedule edited(BasicSchedule schedule) {
        List<PatternBlock> blocks = new ArrayList<>(schedule.blocks());
        for (int i = 0; i < 5; i++) {
            if (!blocks.isEmpty() && random.nextBoolean()) {
                blocks.remove(random.nextInt(blocks.size()));
            } else {
                blocks.add(pattern(1 + random.nextInt(schedule.weeks())));
            }
        }
        return schedule.withBlocks(blocks);
    }

    static List<IsoWeek> weeks() {
        return Stream.iterate(FIRST, week -> week.plusWeeks(1)).limit(WEEKS).toList();
    }
}
