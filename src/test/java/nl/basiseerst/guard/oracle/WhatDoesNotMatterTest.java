package nl.basiseerst.guard.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Changes to a practice that must leave the guard's numbers as they are.
class WhatDoesNotMatterTest {

    @Test
    void theOrderInWhichBlocksAreWritten() {
        EachPractice.holds(
                each -> {
                    List<Block> shuffled = each.dice().some(1000, each.plan().blocks());
                    assertSame(each.told(), each.told(Variation.withBlocks(each.plan(), shuffled)));
                    return true;
                });
    }

    @Test
    void theTimeZoneEvenWhenTheClockChanges() {
        EachPractice.holds(
                each -> {
                    String zone = each.dice().oneOf("Pacific/Apia", "America/New_York", "UTC");
                    PracticePlan moved = Variation.inZone(each.plan(), ZoneId.of(zone));
                    assertSame(each.told(), each.told(moved));
                    return true;
                });
    }

    @Test
    void whetherSomeoneIsAwayOrNotPlanned() {
        EachPractice.holds(
                each -> {
                    Member member = each.dice().oneOf(each.plan().members());
                    LocalDate day = each.week().monday().plusDays(each.dice().between(0, 4));
                    List<Absence> absences = new ArrayList<>(each.plan().absences());
                    absences.add(
                            new Absence("weg", member.id(), day, day, null, Absence.Kind.LEAVE));
                    Predicate<Block> gone =
                            b -> b.member().equals(member.id()) && b.date().equals(day);
                    List<Block> left = each.plan().blocks().stream().filter(gone.negate()).toList();
                    assertSame(
                            each.told(Variation.withBlocks(each.plan(), left)),
                            each.told(Variation.withAbsences(each.plan(), absences)));
                    return left.size() < each.plan().blocks().size();
                });
    }

    /// Where nobody needs a supervisor: supervised minutes are counted by part.
    @Test
    void whetherABasicBlockIsWrittenAsOneOrAsTwo() {
        EachPractice.holds(
                each -> {
                    List<Block> whole =
                            each.blocks(SessionOffer.BASIC).stream()
                                    .filter(b -> b.extra().isEmpty())
                                    .toList();
                    if (whole.isEmpty()) {
                        return false;
                    }
                    Block block = each.dice().oneOf(whole);
                    TimeSpan span = block.span();
                    int cut = each.dice().between(span.from() + 1, span.to() - 1);
                    PracticePlan plan = Variation.withoutSupervision(each.plan());
                    PracticePlan split =
                            Variation.replacing(
                                    plan,
                                    block,
                                    during("b-een", block, new TimeSpan(span.from(), cut)),
                                    during("b-twee", block, new TimeSpan(cut, span.to())));
                    assertSame(each.told(plan), each.told(split));
                    return true;
                });
    }

    @Test
    void extraOfferOfSomeoneWhoCouldDoNothingElse() {
        EachPractice.holds(
                each -> {
                    List<SessionType> extra =
                            each.plan().sessionTypes().stream()
                                    .filter(s -> s.offer() == SessionOffer.EXTRA)
                                    .toList();
                    if (each.openDays().isEmpty()) {
                        return false;
                    }
                    Block block =
                            new Block(
                                    "b-gast",
                                    "gast",
                                    each.dice().oneOf(each.openDays()),
                                    TimeSpan.of("09:00", "12:00"),
                                    each.dice().oneOf(extra).id(),
                                    null,
                                    null,
                                    List.of());
                    PracticePlan plan = Variation.with(Variation.with(each.plan(), guest()), block);
                    Answer told = Told.by(each.told(plan));
                    List<Answer.OfItem> items = new ArrayList<>(told.extra());
                    items.removeIf(i -> i.name().equals("b-gast") && i.recoveredMinutes() < 0.01);
                    assertEquals(
                            List.of(), Told.by(each.told()).differences(told.withExtra(items)));
                    return true;
                });
    }

    private static Member guest() {
        return new Member(
                "gast",
                "Gast",
                "G",
                Role.OTHER,
                Employment.SECONDED,
                Registration.NONE,
                Period.ALWAYS,
                null,
                null,
                WeeklyHours.NONE,
                List.of());
    }

    private static Block during(String id, Block block, TimeSpan span) {
        return new Block(
                id, block.member(), block.date(), span, block.session(), null, null, List.of());
    }

    private static void assertSame(WeekAssessment one, WeekAssessment two) {
        assertEquals(List.of(), byName(one).differences(byName(two)));
    }

    private static Answer byName(WeekAssessment week) {
        Answer told = Told.by(week);
        return told.withExtra(
                told.extra().stream().sorted(Comparator.comparing(Answer.OfItem::name)).toList());
    }
}
