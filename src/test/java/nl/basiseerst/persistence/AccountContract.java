package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.AccountEdit;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.Secret;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.UndoHistory;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What every database must do with accounts.
interface AccountContract extends StoreUnderTest {

    Account HOLDER = new Account("account-1", "Jan", AccessRole.HOLDER, "jan", true, 0);
    Account READER = new Account("account-2", "Ada", AccessRole.READER, null, true, 0);

    default Accounts accounts() {
        return new JooqAccounts(database(), new JsonEntityText());
    }

    private long apply(AccountEdit edit) {
        return accounts()
                .apply(
                        edit,
                        new ChangeHeader(
                                "Jan",
                                Instant.parse("2026-11-24T06:45:00Z"),
                                ChangeKind.ACCOUNT,
                                edit.subject()));
    }

    private long add(Account account) {
        return apply(new AccountEdit.Add(account, new Secret("hash of " + account.id())));
    }

    private static Account with(Account account, AccessRole role, boolean active, long version) {
        return new Account(account.id(), account.name(), role, account.member(), active, version);
    }

    @Test
    default void thereAreNoAccountsAtFirst() {
        assertEquals(List.of(), accounts().all());
        assertEquals(Optional.empty(), accounts().secretOf("account-1"));
    }

    @Test
    default void anAccountComesBackAsItWasStoredAndTheListGoesByName() {
        long first = add(HOLDER);
        long second = add(READER);
        assertEquals(
                List.of(
                        with(READER, AccessRole.READER, true, second),
                        with(HOLDER, AccessRole.HOLDER, true, first)),
                accounts().all());
        assertEquals(
                Optional.of(new Secret("hash of account-2")), accounts().secretOf(READER.id()));
    }

    @Test
    default void theFirstIsAHolder() {
        Failure refused = assertThrows(Failure.class, () -> add(READER));
        assertEquals("account-first-holder", refused.key());
        assertEquals(List.of(), accounts().all());
        assertEquals(0, store().changeNo());
    }

    @Test
    default void theLastHolderStays() {
        long version = add(HOLDER);
        add(READER);
        List<Account> before = accounts().all();
        for (AccountEdit edit :
                List.of(
                        new AccountEdit.Remove(HOLDER.id()),
                        new AccountEdit.Update(with(HOLDER, AccessRole.MANAGER, true, version)),
                        new AccountEdit.Update(with(HOLDER, AccessRole.HOLDER, false, version)))) {
            Failure refused = assertThrows(Failure.class, () -> apply(edit));
            assertEquals("account-last-holder", refused.key());
        }
        assertEquals(before, accounts().all());
        assertEquals(2, store().changeNo());
    }

    @Test
    default void twoHoldersWhoDemoteEachOtherAtOnceLeaveOne() throws Exception {
        long one = add(HOLDER);
        Account other = new Account("account-3", "Els", AccessRole.HOLDER, null, true, 0);
        long two = add(other);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Long> first =
                    () -> apply(new AccountEdit.Update(with(HOLDER, AccessRole.READER, true, one)));
            Callable<Long> second =
                    () -> apply(new AccountEdit.Update(with(other, AccessRole.READER, true, two)));
            int refused = 0;
            for (Future<Long> outcome : both.invokeAll(List.of(first, second))) {
                refused += outcome.state() == Future.State.FAILED ? 1 : 0;
            }
            assertEquals(1, refused);
        }
        assertEquals(
                1, accounts().all().stream().filter(a -> a.role() == AccessRole.HOLDER).count());
    }

    @Test
    default void noTwoNamesAreAlike() {
        add(HOLDER);
        Account same = new Account("account-4", " jAN ", AccessRole.READER, null, true, 0);
        Failure refused = assertThrows(Failure.class, () -> add(same));
        assertEquals("account-name-taken", refused.key());
    }

    @Test
    default void whatWasChangedSinceIsNotOverwritten() {
        add(HOLDER);
        long version = add(READER);
        apply(new AccountEdit.Update(with(READER, AccessRole.ASSISTANT, true, version)));
        assertThrows(
                StaleChange.class,
                () ->
                        apply(
                                new AccountEdit.Update(
                                        with(READER, AccessRole.MANAGER, true, version))));
        assertThrows(StaleChange.class, () -> apply(new AccountEdit.Remove("account-9")));
    }

    @Test
    default void anotherPasswordTakesThePlaceOfTheFormer() {
        add(HOLDER);
        apply(new AccountEdit.Renew(HOLDER.id(), new Secret("other")));
        assertEquals(Optional.of(new Secret("other")), accounts().secretOf(HOLDER.id()));
    }

    @Test
    default void allCanGoAtOnce() {
        add(HOLDER);
        add(READER);
        apply(new AccountEdit.RemoveAll());
        assertEquals(List.of(), accounts().all());
    }

    @Test
    default void theLogTellsOfAccountsWithoutNamesAndNothingOfItIsUndone() {
        store().replace(Samples.plan("worked-example"), IMPORT);
        add(HOLDER);
        apply(new AccountEdit.Renew(HOLDER.id(), new Secret("other")));
        List<LoggedChange> log = store().changesAfter(1);
        assertEquals(
                List.of("add:account-1:HOLDER", "password:account-1"),
                log.stream().map(c -> c.header().subject()).toList());
        assertTrue(log.stream().allMatch(c -> c.header().kind() == ChangeKind.ACCOUNT));
        assertEquals(List.of(), store().entriesOf(2));
        assertEquals(new UndoHistory(null, null), UndoHistory.of(store().changesAfter(0)));
        assertFalse(new Secret("hash").toString().contains("hash"));
    }
}
