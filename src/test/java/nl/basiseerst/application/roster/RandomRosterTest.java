package nl.basiseerst.application.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.MemberDates;
import nl.basiseerst.domain.roster.MemberDay;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Made-up practices against the slow and plain rules of [PlainRoster].
class RandomRosterTest {

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static StampOrder order(RandomRoster random, Existing existing) {
        IsoWeek one = random.week();
        IsoWeek other = random.week();
        return one.compareTo(other) < 0
                ? new StampOrder(one, other, existing)
                : new StampOrder(other, one, existing);
    }

    private static PracticePlan carriedOut(PracticePlan plan, StampPlan stamping) {
        return EditedPlan.of(plan, RosterEdits.of(stamping));
    }

    private static PracticePlan stamped(PracticePlan plan, StampOrder order) {
        return carriedOut(plan, StampPlan.of(plan, order));
    }

    private static Set<MemberDay> days(List<Deviation> deviations) {
        return deviations.stream().map(Deviation::day).collect(Collectors.toSet());
    }

    /// All days of all people as they should be after stamping: the plain rule.
    private static Map<String, List<String>> expected(PracticePlan plan, StampOrder order) {
        Map<String, List<String>> days = new TreeMap<>(PlainRoster.days(plan));
        for (IsoWeek week : order.weeks()) {
            Optional<BasicSchedule> schedule = PlainRoster.inForce(plan, week);
            if (schedule.isEmpty()) {
                continue;
            }
            for (LocalDate date : week.days()) {
                for (Member member : plan.members()) {
                    List<String> former =
                            PlainRoster.stamper(plan, week)
                                    .map(s -> PlainRoster.wanted(plan, s, member, date))
                                    .orElse(List.of());
                    boolean byHand = !PlainRoster.work(plan, member.id(), date).equals(former);
                    if (!PlainRoster.counts(plan, member, date)
                            || (byHand && order.existing() == Existing.KEEP)) {
                        continue;
                    }
                    List<String> wanted = PlainRoster.wanted(plan, schedule.get(), member, date);
                    days.remove(PlainRoster.key(member.id(), date));
                    if (!wanted.isEmpty()) {
                        days.put(PlainRoster.key(member.id(), date), wanted);
                    }
                }
            }
        }
        return days;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stampingIsWhatThePlainRulesSay(long seed) {
        RandomRoster random = new RandomRoster(seed);
        PracticePlan plan = random.plan();
        for (int again = 0; again < 3; again++) {
            Existing existing = again == 1 ? Existing.REPLACE : Existing.KEEP;
            StampOrder order = order(random, existing);
            StampPlan stamping = StampPlan.of(plan, order);
            PracticePlan after = carriedOut(plan, stamping);

            assertEquals(expected(plan, order), PlainRoster.days(after));
            assertEquals(after.blocks().size() - plan.blocks().size(), net(stamping));
            for (IsoWeek week : RandomRoster.weeks()) {
                boolean ordered = order.weeks().contains(week);
                Optional<String> stamper = PlainRoster.stamper(after, week).map(BasicSchedule::id);
                Optional<BasicSchedule> expected =
                        ordered && PlainRoster.inForce(plan, week).isPresent()
                                ? PlainRoster.inForce(plan, week)
                                : PlainRoster.stamper(plan, week);
                assertEquals(expected.map(BasicSchedule::id), stamper);
                assertEquals(ordered && expected.isEmpty(), stamping.without().contains(week));
            }
            assertEquals(
                    days(stamping.kept()),
                    days(
                            Deviations.of(after, order.period()).stream()
                                    .filter(d -> !stamping.without().contains(of(d)))
                                    .toList()));
            assertEquals(away(after, order), told(stamping.away()));
            assertTrue(StampPlan.of(after, order).isEmpty(), "stamping twice");

            plan = EditedPlan.of(after, random.handEdits(after, new HashSet<>()));
        }
    }

    private static IsoWeek of(Deviation deviation) {
        return IsoWeek.of(deviation.date());
    }

    private static int net(StampPlan stamping) {
        return stamping.added() - stamping.gone();
    }

    private static Set<String> told(List<MemberDates> away) {
        Set<String> told = new TreeSet<>();
        away.forEach(a -> a.dates().forEach(d -> told.add(PlainRoster.key(a.member(), d))));
        return told;
    }

    /// Who is away during blocks that are there as they are prescribed.
    private static Set<String> away(PracticePlan after, StampOrder order) {
        Set<String> found = new TreeSet<>();
        for (Block block : after.blocks()) {
            Optional<BasicSchedule> schedule = PlainRoster.stamper(after, IsoWeek.of(block.date()));
            Member member =
                    after.members().stream()
                            .filter(m -> m.id().equals(block.member()))
                            .findFirst()
                            .orElseThrow();
            if (order.period().contains(block.date())
                    && schedule.isPresent()
                    && PlainRoster.counts(after, member, block.date())
                    && PlainRoster.work(after, member.id(), block.date())
                            .equals(
                                    PlainRoster.wanted(
                                            after, schedule.get(), member, block.date()))) {
                for (Absence absence : after.absences()) {
                    TimeSet away = absence.on(block.date());
                    if (absence.member().equals(member.id())
                            && !away.and(TimeSet.of(block.span())).isEmpty()) {
                        found.add(PlainRoster.key(member.id(), block.date()));
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void deviationsAreExactlyTheDaysEditedByHand(long seed) {
        RandomRoster random = new RandomRoster(seed);
        PracticePlan stamped = stamped(random.plan(), order(random, Existing.REPLACE));
        assertEquals(List.of(), Deviations.of(stamped, Period.ALWAYS));
        Set<MemberDay> edited = new HashSet<>();
        PracticePlan after = EditedPlan.of(stamped, random.handEdits(stamped, edited));
        List<Deviation> deviations = Deviations.of(after, Period.ALWAYS);
        assertEquals(edited, days(deviations));
        assertEquals(
                PlainRoster.deviations(
                                after,
                                RandomRoster.FIRST,
                                RandomRoster.FIRST.plusWeeks(RandomRoster.WEEKS))
                        .keySet(),
                deviations.stream()
                        .map(d -> PlainRoster.key(d.member(), d.date()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangeFlowsAroundTheDaysEditedByHand(long seed) {
        RandomRoster random = new RandomRoster(seed);
        PracticePlan stamped = stamped(random.plan(), order(random, Existing.REPLACE));
        Set<MemberDay> byHand = new HashSet<>();
        PracticePlan edited = EditedPlan.of(stamped, random.handEdits(stamped, byHand));
        BasicSchedule before = edited.groundwork().basicSchedules().get((int) (seed % 2));
        BasicSchedule after = random.edited(before);
        IsoWeek now = random.week();
        FlowChanges flow = FlowChanges.of(edited, after, now);
        PracticePlan result = EditedPlan.of(edited, flow.edits());

        Map<String, List<String>> expected = new TreeMap<>(PlainRoster.days(edited));
        int changed = 0;
        for (IsoWeek week : before.stamped()) {
            for (LocalDate date : week.days()) {
                for (Member member : edited.members()) {
                    if (week.compareTo(now) < 0
                            || byHand.contains(new MemberDay(member.id(), date))
                            || !PlainRoster.counts(edited, member, date)) {
                        continue;
                    }
                    String key = PlainRoster.key(member.id(), date);
                    List<String> wanted = PlainRoster.wanted(edited, after, member, date);
                    List<String> was = expected.getOrDefault(key, List.of());
                    changed += wanted.equals(was) ? 0 : 1;
                    expected.remove(key);
                    if (!wanted.isEmpty()) {
                        expected.put(key, wanted);
                    }
                }
            }
        }
        assertEquals(expected, PlainRoster.days(result));
        assertEquals(changed, flow.told().days());
        assertEquals(
                before.stamped().stream().anyMatch(w -> w.compareTo(now) < 0), flow.told().split());
        Period past = new Period(null, now.monday().minusDays(1));
        assertEquals(Deviations.of(edited, past), Deviations.of(result, past));
        Set<MemberDay> left = days(Deviations.of(result, Period.ALWAYS));
        assertTrue(byHand.containsAll(left), "only days edited by hand deviate");
        Set<MemberDay> kept = days(flow.flow().kept());
        assertTrue(byHand.containsAll(kept), "only days edited by hand are kept");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsMadeOfWeeksPrescribesThoseWeeks(long seed) {
        RandomRoster random = new RandomRoster(seed);
        PracticePlan plan = stamped(random.plan(), order(random, Existing.KEEP));
        int weeks = 1 + (int) (seed % BasicSchedule.MOST_WEEKS);
        IsoWeek first = random.week();
        BasicSchedule made = MakeBasicSchedule.fromWeeks(plan, first, weeks, "Nieuw");
        PracticePlan after = EditedPlan.of(plan, MakeBasicSchedule.edits(plan, made));
        Period period = Period.of(first.monday(), first.plusWeeks(weeks - 1).sunday());
        assertEquals(List.of(), Deviations.of(after, period));
        for (IsoWeek week : made.stamped()) {
            assertEquals(
                    List.of(made),
                    after.groundwork().basicSchedules().stream()
                            .filter(s -> s.stamped().contains(week))
                            .toList());
        }
        assertEquals(PlainRoster.days(plan), PlainRoster.days(after));
    }
}
