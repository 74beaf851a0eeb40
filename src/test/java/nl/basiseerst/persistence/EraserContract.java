package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.ACCOUNT;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.privacy.ErasePerson;
import nl.basiseerst.application.privacy.Manner;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.UndoHistory;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whoever is erased is in none of the tables any more, and the log can still be verified.
interface EraserContract extends StoreUnderTest {

    Set<String> TEXTS = Set.of("Room/sk1");

    private ErasePerson erasing() {
        return new ErasePerson(
                this::store,
                () -> new JooqEraser(database(), new JsonEntityText()),
                new OneUser("Houder"),
                new Guard(new OrToolsSolver()),
                SampleDesk.TUESDAY);
    }

    /// Linde, with a history about one of its people.
    private PracticePlan withHistory() {
        store().replace(Samples.plan("linde"), IMPORT);
        PracticePlan plan = plan();
        Member who =
                plan.members().stream()
                        .filter(m -> m.id().equals("dijkstra"))
                        .findFirst()
                        .orElseThrow();
        Room room = plan.rooms().getFirst();
        Block block =
                plan.blocks().stream()
                        .filter(b -> b.member().equals("dewit"))
                        .findFirst()
                        .orElseThrow();
        change("dijkstra", new Edit.Update(new Room(room.id(), "Kamer Dijkstra", room.type())));
        change("W1/dijkstra", new Edit.Update(block.withNote("met " + who.name())));
        change("dewit", new Edit.Update(block.withNote(null)));
        WarningKey alone =
                WarningKey.ofMember(WarningKind.ALONE, LocalDate.of(2026, 11, 24), who.id(), null);
        Acceptance accepted = new Acceptance(alone, 60, AcceptReason.OTHER, "Dijkstra weet het");
        change("2026-11-24", new Edit.Add(accepted));
        return plan();
    }

    private void change(String subject, Edit edit) {
        ChangeHeader header =
                new ChangeHeader(
                        "Dijkstra Inlog",
                        Instant.parse("2026-11-22T08:00:00Z"),
                        ChangeKind.EDIT,
                        subject);
        store().apply(new Change(store().changeNo(), header, List.of(edit)));
    }

    private void account(String name, String member, String role) {
        database()
                .save(
                        db ->
                                db.insertInto(ACCOUNT)
                                        .set(ACCOUNT.ID, "a-" + member)
                                        .set(ACCOUNT.NAME, name)
                                        .set(ACCOUNT.ROLE, role)
                                        .set(ACCOUNT.SECRET, "x")
                                        .set(ACCOUNT.MEMBER_ID, member)
                                        .set(ACCOUNT.ACTIVE, true)
                                        .set(ACCOUNT.VERSION, 1L)
                                        .execute());
    }

    private boolean anywhere(String word) {
        return database()
                .read(
                        db ->
                                db.meta().getTables().stream()
                                        .filter(t -> !t.getName().startsWith("flyway"))
                                        .filter(
                                                t ->
                                                        t.getSchema() == null
                                                                || t.getSchema()
                                                                        .getName()
                                                                        .equals("public"))
                                        .anyMatch(
                                                t ->
                                                        db.selectFrom(t)
                                                                .fetch()
                                                                .formatCSV()
                                                                .toLowerCase(Locale.ROOT)
                                                                .contains(word)));
    }

    private ErasePerson.Outcome erase(Manner manner) {
        return erasing().erase("dijkstra", manner, _ -> "Iemand", TEXTS);
    }

    @Test
    default void nothingIsLeftOfWhoIsErased() {
        withHistory();
        account("Dijkstra Inlog", "dijkstra", "ASSISTANT");
        account("Rahmani", "rahmani", "HOLDER");
        assertTrue(anywhere("dijkstra"));
        ErasePerson.Outcome outcome = erase(Manner.ERASE_FROM_TODAY);
        assertFalse(anywhere("dijkstra"));
        assertTrue(anywhere("rahmani"));
        assertEquals("Iemand A", outcome.alias());
        assertEquals(1, outcome.erased().accounts());
        assertTrue(outcome.erased().entries() > 100);
    }

    @Test
    default void theLogStillFitsAndSaysThatSomebodyWasErased() {
        withHistory();
        ErasePerson.Outcome outcome = erase(Manner.ERASE);
        ChainCheck check =
                new JooqAuditLog(database(), new JsonEntityText())
                        .verify(new LogChainContract.Onward());
        assertNull(check.first());
        LoggedChange last = store().changesAfter(0).getLast();
        assertEquals(ChangeKind.ERASE, last.header().kind());
        assertEquals("Houder", last.header().who());
        assertEquals(outcome.tally().subject(), last.header().subject());
        assertTrue(last.header().subject().startsWith("erased/people-1.blocks-"));
        UndoHistory history = UndoHistory.of(store().changesAfter(0));
        assertNull(history.undo());
        assertNull(history.redo());
    }

    @Test
    default void whatIsAboutOthersKeepsItsText() {
        withHistory();
        long others =
                store().entriesOf(1).stream().filter(e -> e.entity() instanceof Member).count();
        erase(Manner.ERASE);
        assertEquals(
                others - 1,
                store().entriesOf(1).stream().filter(e -> e.entity() instanceof Member).count());
        assertTrue(store().entriesOf(1).size() > 1000);
    }

    @Test
    default void theLastHolderIsNotErased() {
        withHistory();
        account("Dijkstra Inlog", "dijkstra", "HOLDER");
        account("Rahmani", "rahmani", "ASSISTANT");
        long changes = store().changeNo();
        Failure refused = assertThrows(Failure.class, () -> erase(Manner.ERASE));
        assertEquals("account-last-holder", refused.key());
        assertEquals(changes, store().changeNo());
        assertTrue(anywhere("dijkstra"));
    }

    @Test
    default void onlyWhoHasLeftIsAnonymised() {
        withHistory();
        Failure refused = assertThrows(Failure.class, () -> erase(Manner.ANONYMISE));
        assertEquals("still-employed", refused.key());
    }

    @Test
    default void settingsAreKeptAndReplaced() {
        JooqPracticeSettings settings = new JooqPracticeSettings(database());
        assertTrue(settings.find("privacy.automatic").isEmpty());
        settings.set("privacy.automatic", "false");
        settings.set("privacy.automatic", "true");
        assertEquals("true", settings.find("privacy.automatic").orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> settings.set("Name", "x"));
    }
}
