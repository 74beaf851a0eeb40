package nl.basiseerst.application.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.access.Permissions;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.PracticeSettings;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.JooqEraser;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class KeepNoLongerTest {

    /// Two years and a few weeks after the sample.
    private static final Clock LATER = at("2028-11-27");

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final PracticeSettings settings = new JooqPracticeSettings(sample.database());

    @AfterEach
    void close() {
        sample.close();
    }

    private static Clock at(String date) {
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        return Clock.fixed(LocalDate.parse(date).atTime(8, 0).atZone(zone).toInstant(), zone);
    }

    private KeepNoLonger keeping(Access access, Clock clock) {
        return new KeepNoLonger(
                sample::store,
                () -> settings,
                () -> new JooqEraser(sample.database(), new JsonEntityText()),
                access,
                clock);
    }

    private KeepNoLonger holder(Clock clock) {
        return keeping(new OneUser("Houder"), clock);
    }

    private PracticePlan plan() {
        return sample.store().load().orElseThrow().plan();
    }

    private static String called(Role role) {
        return role.name();
    }

    @Test
    void itLooksOnceADayAndRemovesNothingByItself() {
        KeepNoLonger keeping = holder(LATER);
        int blocks = plan().blocks().size();
        RetentionReport report = keeping.daily(KeepNoLongerTest::called).orElseThrow();
        assertFalse(report.removed());
        assertTrue(report.tally().blocks() > 0);
        assertEquals(blocks, plan().blocks().size());
        assertEquals(Optional.empty(), keeping.daily(KeepNoLongerTest::called));
        assertEquals(List.of(report), keeping.reports());
        assertTrue(holder(at("2028-11-28")).daily(KeepNoLongerTest::called).isPresent());
    }

    @Test
    void itRemovesByItselfOnceThatIsSwitchedOn() {
        KeepNoLonger keeping = holder(LATER);
        keeping.set(new RetentionRule(24, 24, true));
        RetentionReport report = keeping.daily(KeepNoLongerTest::called).orElseThrow();
        assertTrue(report.removed());
        LocalDate first =
                new RetentionRule(24, 24, true).datedBefore(LocalDate.parse("2028-11-27"));
        assertTrue(plan().blocks().stream().noneMatch(b -> b.date().isBefore(first)));
        assertTrue(plan().blocks().size() > 100);
        LoggedChange last = sample.store().changesAfter(0).getLast();
        assertEquals(ChangeKind.ERASE, last.header().kind());
        assertTrue(last.header().subject().startsWith("erased/blocks-"));
        assertEquals(
                Optional.of(LATER.instant()), LastErasure.in(settings)); // so copies are told of
        assertTrue(LastErasure.lingers(settings));
        LastErasure.rebuilt(settings);
        assertFalse(LastErasure.lingers(settings));
    }

    /// What was removed is in the log without its text.
    @Test
    void theLogLosesTheTextsOfWhatIsRemoved() {
        holder(LATER).remove(KeepNoLongerTest::called);
        assertTrue(
                sample.store().entriesOf(1).stream()
                        .map(entry -> entry.entity())
                        .filter(Block.class::isInstance)
                        .map(Block.class::cast)
                        .noneMatch(block -> block.date().isBefore(LocalDate.parse("2026-11-27"))));
    }

    @Test
    void whoMayNotEraseSetsNothingAndRemovesNothing() {
        holder(LATER).set(new RetentionRule(24, 24, true));
        for (AccessRole role : AccessRole.values()) {
            Access access = of(role);
            if (access.permits(Action.ERASE_PERSON)) {
                continue;
            }
            KeepNoLonger keeping = keeping(access, LATER);
            assertThrows(Failure.class, () -> keeping.set(RetentionRule.proposed()));
            assertThrows(Failure.class, () -> keeping.remove(KeepNoLongerTest::called));
        }
        KeepNoLonger reader = keeping(of(AccessRole.READER), LATER);
        assertFalse(reader.daily(KeepNoLongerTest::called).orElseThrow().removed());
    }

    @ParameterizedTest
    @EnumSource(AccessRole.class)
    void onlyWhoMayGathersAPerson(AccessRole role) {
        GatherPerson gathering =
                new GatherPerson(
                        sample::store,
                        () -> _ -> Optional.empty(),
                        new JsonEntityText(),
                        of(role),
                        LATER);
        if (Permissions.permits(role, Action.EXPORT_PERSON)) {
            PersonFile person = gathering.of("dijkstra", Unwatched.INSTANCE);
            assertEquals("dijkstra", person.member().id());
            long blocks =
                    plan().blocks().stream().filter(b -> b.member().equals("dijkstra")).count();
            assertEquals(blocks, person.blocks().size());
            assertEquals(1, person.changes().size()); // the import
            assertTrue(person.changes().getFirst().things().size() > blocks);
        } else {
            assertThrows(Failure.class, () -> gathering.of("dijkstra", Unwatched.INSTANCE));
        }
    }

    @ParameterizedTest
    @EnumSource(AccessRole.class)
    void onlyWhoMayErasesAPerson(AccessRole role) {
        ErasePerson erasing =
                new ErasePerson(
                        sample::store,
                        () -> new JooqEraser(sample.database(), new JsonEntityText()),
                        of(role),
                        sample.guard(),
                        SampleDesk.TUESDAY);
        if (Permissions.permits(role, Action.ERASE_PERSON)) {
            erasing.erase("dijkstra", Manner.ERASE, Role::name, Set.of());
            assertFalse(plan().toString().contains("dijkstra"));
        } else {
            assertThrows(
                    Failure.class,
                    () -> erasing.erase("dijkstra", Manner.ERASE, Role::name, Set.of()));
            assertThrows(
                    Failure.class,
                    () ->
                            erasing.preview(
                                    "dijkstra", Manner.ERASE, Role::name, Unwatched.INSTANCE));
            assertTrue(plan().toString().contains("dijkstra"));
        }
    }

    private static Access of(AccessRole role) {
        return new Access() {
            @Override
            public Actor actor() {
                return new Actor("iemand", role);
            }

            @Override
            public boolean permits(Action action) {
                return Permissions.permits(role, action);
            }
        };
    }

    /// Nobody waits, and nobody gives up.
    private enum Unwatched implements Progress {
        INSTANCE;

        @Override
        public void report(double fraction, String step) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void onCancel(Runnable hook) {}
    }
}
