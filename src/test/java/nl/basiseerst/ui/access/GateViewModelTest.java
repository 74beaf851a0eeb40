package nl.basiseerst.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.SetClock;
import nl.basiseerst.ui.common.desk.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class GateViewModelTest {

    private final SetClock clock = new SetClock(SampleDesk.TUESDAY);
    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("worked-example"));
    private final SampleAccess access = new SampleAccess(sample.database(), clock);
    private final Desk desk = sample.desk();
    private final GateViewModel gate =
            new GateViewModel(
                    desk,
                    new GateViewModel.Work(
                            access.session(), access.lockTime(), sample.storage(), clock),
                    sample.failures());

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void withoutAccountsNothingEverLocks() {
        desk.open();
        clock.goOn(Duration.ofDays(1));
        gate.tick();
        gate.lock();
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
        assertNull(gate.accountProperty().get());
        assertTrue(desk.rights().permits(Action.SHARE).getValue());
    }

    @Test
    void locksAfterTheTimeThatWasSetAndNotBefore() {
        access.withEveryRole();
        access.lockTime().set(3);
        desk.open();
        assertEquals("Hanna Holder", Objects.requireNonNull(gate.accountProperty().get()).name());
        clock.goOn(Duration.ofMinutes(3).minusMillis(1));
        gate.touch();
        clock.goOn(Duration.ofMinutes(3).minusMillis(1));
        gate.tick();
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
        clock.goOn(Duration.ofMillis(1));
        gate.tick();
        assertEquals(Desk.Stage.LOCKED, desk.stageProperty().get());
        assertEquals("Hanna Holder", gate.nameProperty().get());
        assertFalse(desk.rights().permits(Action.READ).getValue());
        assertTrue(access.session().now().isEmpty());

        gate.logIn("hanna holder", SampleAccess.PASSWORD.toCharArray());
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
        assertNotNull(gate.accountProperty().get());
    }

    @Test
    void whoLeavesMakesRoomForAnybody() {
        access.withEveryRole();
        desk.open();
        gate.leave();
        assertEquals("", gate.nameProperty().get());
        gate.logIn(SampleAccess.name(AccessRole.ASSISTANT), SampleAccess.PASSWORD.toCharArray());
        assertTrue(desk.rights().permits(Action.DO_TASKS).getValue());
        assertFalse(desk.rights().permits(Action.PLAN).getValue());
    }

    @Test
    void afterFiveWrongPasswordsEachNextOneWaitsLonger() {
        access.withEveryRole();
        desk.open();
        gate.leave();
        for (int i = 0; i < 5; i++) {
            gate.logIn(SampleAccess.name(AccessRole.HOLDER), "verkeerd".toCharArray());
            assertEquals("login-wrong", refusal().key());
        }
        List<Object> waits = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            gate.logIn(SampleAccess.name(AccessRole.HOLDER), SampleAccess.PASSWORD.toCharArray());
            assertEquals("login-wait", refusal().key()); // the right one does not help before
            long seconds = (Long) refusal().details().getFirst();
            waits.add(seconds);
            clock.goOn(Duration.ofSeconds(seconds));
            gate.logIn(SampleAccess.name(AccessRole.READER), "verkeerd".toCharArray());
            assertEquals("login-wrong", refusal().key());
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), waits);
        clock.goOn(Duration.ofSeconds(30));
        gate.logIn(SampleAccess.name(AccessRole.HOLDER), SampleAccess.PASSWORD.toCharArray());
        assertNull(gate.refusalProperty().get());
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
    }

    @Test
    void aPasswordIsWipedOnceItWasLookedAt() {
        access.withEveryRole();
        desk.open();
        gate.leave();
        char[] wrong = "verkeerd".toCharArray();
        gate.logIn("Niemand", wrong);
        assertEquals(" ".repeat(8), new String(wrong));
        assertEquals("login-wrong", refusal().key());
    }

    @Test
    void whoWasGivenAPasswordChoosesTheirOwnBeforeTheyAreLetIn() {
        access.withEveryRole();
        desk.open();
        String id = access.account(AccessRole.READER).id();
        access.keeping().renew(id, "van de houder".toCharArray());
        gate.leave();
        char[] given = "van de houder".toCharArray();
        gate.logIn("Lies Lezer", given);
        assertTrue(gate.choosingProperty().get());
        assertNull(gate.refusalProperty().get());
        assertEquals(Desk.Stage.LOCKED, desk.stageProperty().get());

        gate.choose("kort".toCharArray());
        assertEquals("password-short", refusal().key());
        assertTrue(gate.choosingProperty().get()); // and may try again
        char[] own = "helemaal van mijzelf".toCharArray();
        gate.choose(own);
        assertFalse(gate.choosingProperty().get());
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
        assertEquals("Lies Lezer", Objects.requireNonNull(gate.accountProperty().get()).name());
        assertEquals("", new String(given).strip()); // wiped
        assertEquals("", new String(own).strip());

        gate.leave();
        gate.logIn("Lies Lezer", "helemaal van mijzelf".toCharArray());
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
    }

    @Test
    void whoDoesNotWantToChooseNowIsNotLetIn() {
        access.withEveryRole();
        desk.open();
        String id = access.account(AccessRole.READER).id();
        access.keeping().renew(id, "van de houder".toCharArray());
        gate.leave();
        char[] given = "van de houder".toCharArray();
        gate.logIn("Lies Lezer", given);
        gate.giveUpChoosing();
        assertFalse(gate.choosingProperty().get());
        assertEquals("", new String(given).strip());
        gate.choose("helemaal van mijzelf".toCharArray());
        assertEquals(Desk.Stage.LOCKED, desk.stageProperty().get());
        gate.logIn(SampleAccess.name(AccessRole.HOLDER), SampleAccess.PASSWORD.toCharArray());
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
    }

    /// As after "Niet meer meedoen": the role was that of an account on the other computer.
    @Test
    void whereThereIsNoPracticeNobodyIsHeldToTheRoleTheyHadElsewhere() {
        try (SampleDesk empty = SampleDesk.atOnce(null)) {
            SampleAccess own = new SampleAccess(empty.database(), clock);
            GateViewModel elsewhere =
                    new GateViewModel(
                            empty.desk(),
                            new GateViewModel.Work(
                                    own.session(), own.lockTime(), empty.storage(), clock),
                            empty.failures());
            empty.desk().rights().admit(new Actor("Lies", AccessRole.READER));
            empty.desk().open();
            assertEquals(Desk.Stage.EMPTY, empty.desk().stageProperty().get());
            assertTrue(empty.desk().rights().permits(Action.REPLACE_PRACTICE).getValue());
            assertNull(elsewhere.accountProperty().get());
        }
    }

    private Failure refusal() {
        return Objects.requireNonNull(gate.refusalProperty().get());
    }
}
