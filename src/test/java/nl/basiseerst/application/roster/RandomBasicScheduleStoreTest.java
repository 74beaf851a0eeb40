package nl.basiseerst.application.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.UndoHistory;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.MemberDay;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody edits a basic schedule for weeks on end, in a real database, and then takes everything
/// back.
class RandomBasicScheduleStoreTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsEditedOnlyDaysEditedByHandDeviateAndThePastStays(long seed) {
        RandomRoster random = new RandomRoster(seed);
        Random chance = new Random(seed);
        PracticePlan plan = random.plan();
        IsoWeek start = plan.groundwork().basicSchedules().getFirst().validFrom();
        StampOrder order =
                new StampOrder(
                        start, RandomRoster.FIRST.plusWeeks(RandomRoster.WEEKS), Existing.REPLACE);
        PracticePlan stamped = EditedPlan.of(plan, RosterEdits.of(StampPlan.of(plan, order)));
        Set<MemberDay> byHand = new HashSet<>();
        PracticePlan edited = EditedPlan.of(stamped, random.handEdits(stamped, byHand));
        try (StoredRoster stored = new StoredRoster(folder, edited)) {
            for (int week = 0; week < RandomRoster.WEEKS; week += 3) {
                editForAWeek(stored, random, chance, RandomRoster.FIRST.plusWeeks(week), byHand);
            }
            while (stored.store().changeNo() > 1 && undoNext(stored)) {
                assertTrue(stored.store().changeNo() < 1000);
            }
            assertEquals(
                    edited.groundwork().basicSchedules(),
                    stored.plan().groundwork().basicSchedules());
            assertEquals(Set.copyOf(edited.blocks()), Set.copyOf(stored.plan().blocks()));
        }
    }

    private static void editForAWeek(
            StoredRoster stored,
            RandomRoster random,
            Random chance,
            IsoWeek now,
            Set<MemberDay> byHand) {
        Instant moment = now.monday().plusDays(2).atTime(9, 0).toInstant(ZoneOffset.UTC);
        BasicScheduleStore basic =
                new BasicScheduleStore(
                        stored.store(), "een", Clock.fixed(moment, ZoneOffset.UTC), told -> {});
        Period past = new Period(null, now.monday().minusDays(1));
        List<Deviation> history = Deviations.of(stored.plan(), past);
        Map<String, List<String>> real = PlainRoster.days(stored.plan());
        for (int i = 0; i < 6; i++) {
            PracticePlan before = basic.load().orElseThrow().plan();
            List<Edit> edits = edits(before, basic, random, chance);
            long seen = basic.changeNo();
            basic.apply(new Change(seen, StoredRoster.header(ChangeKind.EDIT), edits));
            PracticePlan after = basic.load().orElseThrow().plan();
            assertEquals(byId(EditedPlan.of(before, edits)), byId(after));

            List<Deviation> all = Deviations.of(stored.plan(), Period.ALWAYS);
            assertEquals(history, all.stream().filter(d -> past.contains(d.date())).toList());
            assertTrue(
                    byHand.containsAll(
                            all.stream().map(Deviation::day).collect(Collectors.toSet())));
        }
        Map<String, List<String>> afterwards = PlainRoster.days(stored.plan());
        for (MemberDay day : byHand) {
            String key = PlainRoster.key(day.member(), day.date());
            assertEquals(real.get(key), afterwards.get(key), "edited by hand");
        }
    }

    private static Map<String, Block> byId(PracticePlan plan) {
        Map<String, Block> blocks = new HashMap<>();
        plan.blocks().forEach(b -> blocks.put(b.id(), b));
        return blocks;
    }

    private static List<Edit> edits(
            PracticePlan shown, BasicScheduleStore basic, RandomRoster random, Random chance) {
        List<Edit> edits = new ArrayList<>();
        IsoWeek first = Objects.requireNonNull(basic.firstWeek());
        int weeks =
                shown.groundwork().basicSchedules().stream()
                        .filter(s -> s.id().equals("een"))
                        .findFirst()
                        .orElseThrow()
                        .weeks();
        LocalDate date = first.monday().plusDays(chance.nextInt(weeks * 7));
        String member = RosterPractice.TEAM.get(chance.nextInt(RosterPractice.TEAM.size()));
        edits.add(
                new Edit.Add(
                        random.block(member, date)
                                .withId("n" + chance.nextInt(Integer.MAX_VALUE))));
        List<Block> blocks = new ArrayList<>(shown.blocks());
        Collections.shuffle(blocks, chance);
        if (blocks.size() > 1) {
            edits.add(new Edit.Remove(blocks.get(0)));
            edits.add(new Edit.Update(blocks.get(1).of(member, date)));
        }
        return edits;
    }

    private static boolean undoNext(StoredRoster stored) {
        var history = UndoHistory.of(stored.store().changesAfter(0));
        Long undo = history.undo();
        if (undo == null) {
            return false;
        }
        stored.store().undo(undo, StoredRoster.header(ChangeKind.UNDO));
        return true;
    }
}
