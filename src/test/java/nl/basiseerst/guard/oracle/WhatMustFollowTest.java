package nl.basiseerst.guard.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What the guard's numbers must do when a practice changes.
///
/// The assignment is lexicographic, so more capacity may move shortage from the first activities to
/// later ones; what never grows is the list of shortages, compared from the first on.
class WhatMustFollowTest {

    private static final double NOTHING = 0.001;

    @Test
    void givingUpAllExtraOfferNeverServesTheFirstLess() {
        EachPractice.holds(
                each -> {
                    assertNotLater(
                            shortages(each.told(), ActivityCoverage::shortageWithoutExtraMinutes),
                            shortages(each.told(), ActivityCoverage::shortageMinutes));
                    return !each.told().extra().isEmpty();
                });
    }

    @Test
    void anotherBasicBlockNeverServesTheFirstLess() {
        EachPractice.holds(
                each -> {
                    if (each.openDays().isEmpty()) {
                        return false;
                    }
                    WeekAssessment staffed =
                            each.told(Variation.with(each.plan(), anotherBasicBlock(each)));
                    assertNotLater(
                            shortages(staffed, ActivityCoverage::shortageMinutes),
                            shortages(each.told(), ActivityCoverage::shortageMinutes));
                    assertTrue(
                            violatedMinutes(staffed) <= violatedMinutes(each.told()), "presence");
                    if (each.told().headroom() != null && staffed.headroom() != null) {
                        assertTrue(
                                staffed.headroom() >= each.told().headroom() - NOTHING, "headroom");
                    }
                    return true;
                });
    }

    private static Block anotherBasicBlock(EachPractice each) {
        List<SessionType> basic =
                each.plan().sessionTypes().stream()
                        .filter(s -> s.offer() == SessionOffer.BASIC)
                        .toList();
        Member member = each.dice().oneOf(each.plan().members());
        return new Block(
                "erbij",
                member.id(),
                each.dice().oneOf(each.openDays()),
                TimeSpan.of("09:30", "11:45"),
                each.dice().oneOf(basic).id(),
                null,
                null,
                List.of());
    }

    private static int violatedMinutes(WeekAssessment week) {
        return week.presence().stream().mapToInt(v -> v.span().minutes()).sum();
    }

    @Test
    void aQuarterMoreDemandTakesAFifthOfTheRoomForIt() {
        EachPractice.holds(
                each -> {
                    Double headroom = each.told().headroom();
                    Double busier = each.told(Variation.timesDemand(each.plan(), 1.25)).headroom();
                    assertEquals(headroom == null, busier == null);
                    if (headroom == null || busier == null) {
                        return false;
                    }
                    double expected = (1 + headroom) / 1.25 - 1;
                    assertEquals(expected, busier, 0.002);
                    return headroom > -1 + NOTHING;
                });
    }

    /// In a week to which nothing is carried over: the backlog of a week also depends on what comes
    /// after the last due contact.
    @Test
    void theLastInOrderTakesNothingFromTheOthers() {
        EachPractice.holds(
                each -> {
                    List<Block> ofWeek =
                            each.plan().blocks().stream()
                                    .filter(b -> each.week().contains(b.date()))
                                    .toList();
                    PracticePlan plan = Variation.withBlocks(each.plan(), ofWeek);
                    List<Activity> basic = inOrder(plan);
                    if (basic.size() < 2) {
                        return false;
                    }
                    List<Double> all =
                            shortages(each.told(plan), ActivityCoverage::shortageMinutes);
                    List<Double> others =
                            shortages(
                                    each.told(Variation.without(plan, basic.getLast())),
                                    ActivityCoverage::shortageMinutes);
                    for (int i = 0; i < others.size(); i++) {
                        assertEquals(all.get(i), others.get(i), 0.01, basic.get(i).id());
                    }
                    return true;
                });
    }

    /// Where the freed time has one use, giving up an item is the same as planning that use.
    @Test
    void givingUpAnItemGivesBackWhatItPromises() {
        EachPractice.holds(
                each -> {
                    boolean tried = false;
                    for (ExtraItem item : each.told().extra()) {
                        Optional<PracticePlan> done = without(each, item);
                        if (done.isPresent()) {
                            tried = true;
                            assertEquals(
                                    item.recoveredMinutes(),
                                    recovered(each.told(), each.told(done.get())),
                                    1,
                                    item.name());
                        }
                    }
                    return tried;
                });
    }

    private static Optional<PracticePlan> without(EachPractice each, ExtraItem item) {
        Block block =
                each.plan().blocks().stream()
                        .filter(b -> b.id().equals(item.block()))
                        .findFirst()
                        .orElseThrow();
        String session = block.session();
        List<ExtraWork> extra = new ArrayList<>(block.extra());
        if (item.activity() != null) {
            extra.removeIf(work -> work.activity().equals(item.activity()));
        } else {
            Member member =
                    each.plan().members().stream()
                            .filter(m -> m.id().equals(block.member()))
                            .findFirst()
                            .orElseThrow();
            List<SessionType> uses = Part.fallbacks(each.plan(), member);
            boolean sameSite =
                    uses.size() == 1 && uses.getFirst().onSite() == each.session(session).onSite();
            if (!sameSite) {
                return Optional.empty();
            }
            session = uses.getFirst().id();
        }
        Block instead =
                new Block(
                        block.id(),
                        block.member(),
                        block.date(),
                        block.span(),
                        session,
                        null,
                        null,
                        extra);
        return Optional.of(Variation.replacing(each.plan(), block, instead));
    }

    private static double recovered(WeekAssessment before, WeekAssessment after) {
        double recovered = 0;
        for (int i = 0; i < before.activities().size(); i++) {
            recovered +=
                    Math.max(
                            0,
                            before.activities().get(i).shortageMinutes()
                                    - after.activities().get(i).shortageMinutes());
        }
        return recovered;
    }

    private static List<Activity> inOrder(PracticePlan plan) {
        return plan.activities().stream()
                .filter(a -> a.offer() == Offer.BASIC)
                .sorted(Comparator.comparingInt(Activity::priority))
                .toList();
    }

    /// Minutes short in the order in which activities are served.
    private static List<Double> shortages(
            WeekAssessment week, ToDoubleFunction<ActivityCoverage> minutes) {
        return week.activities().stream()
                .sorted(Comparator.comparingInt(ActivityCoverage::priority))
                .map(minutes::applyAsDouble)
                .toList();
    }

    private static void assertNotLater(List<Double> better, List<Double> worse) {
        for (int i = 0; i < better.size(); i++) {
            double difference = better.get(i) - worse.get(i);
            if (difference < -NOTHING) {
                return;
            }
            assertTrue(difference <= NOTHING, better + " against " + worse);
        }
    }
}
