package nl.basiseerst.application.access;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;

import java.util.UUID;

/// Keeping the accounts.
final class AccountCases {

    private final Door door;

    private AccountCases(Door door) {
        this.door = door;
    }

    static void addTo(Door door) {
        new AccountCases(door).accounts();
    }

    private void accounts() {
        door.add("see the accounts", Action.READ, () -> door.access().keeping().see());
        door.add(
                "own password",
                Action.READ,
                () -> door.access().keeping().renewOwn(password(), password()));
        door.add("make a reader", Action.KEEP_ACCOUNTS, () -> make(AccessRole.READER));
        door.add("make a manager", Action.KEEP_ACCOUNTS, () -> make(AccessRole.MANAGER));
        door.add("make a holder", Action.KEEP_HOLDERS, () -> make(AccessRole.HOLDER));
        door.add("change a reader", Action.KEEP_ACCOUNTS, () -> become(AccessRole.READER));
        door.add("make a reader a holder", Action.KEEP_HOLDERS, () -> become(AccessRole.HOLDER));
        door.add(
                "change a holder",
                Action.KEEP_HOLDERS,
                () -> door.access().keeping().change(door.access().account(AccessRole.HOLDER)));
        door.add(
                "password of a reader",
                Action.KEEP_ACCOUNTS,
                () -> door.access().keeping().renew(spare(AccessRole.READER).id(), password()));
        door.add(
                "password of a holder",
                Action.KEEP_HOLDERS,
                () -> door.access().keeping().renew(spare(AccessRole.HOLDER).id(), password()));
        door.add(
                "remove a reader",
                Action.KEEP_ACCOUNTS,
                () -> door.access().keeping().remove(spare(AccessRole.READER).id()));
        door.add(
                "remove a holder",
                Action.KEEP_HOLDERS,
                () -> door.access().keeping().remove(spare(AccessRole.HOLDER).id()));
        door.add("lock time", Action.KEEP_ACCOUNTS, () -> door.access().lockTime().set(12));
    }

    private void make(AccessRole role) {
        door.access().keeping().add("Iemand " + UUID.randomUUID(), role, null, password());
    }

    private void become(AccessRole role) {
        Account spare = spare(AccessRole.READER);
        door.access()
                .keeping()
                .change(
                        new Account(
                                spare.id(),
                                spare.name(),
                                role,
                                null,
                                spare.active(),
                                spare.version()));
    }

    /// An account beside those that log in here, put there past the door.
    private Account spare(AccessRole role) {
        Account account =
                new Account(
                        FreshId.of("account"), "Reserve " + UUID.randomUUID(), role, null, true, 0);
        AccountEdit edit = new AccountEdit.Add(account, new Secret("none"));
        door.access()
                .accounts()
                .apply(
                        edit,
                        new ChangeHeader(
                                "test",
                                SampleDesk.TUESDAY.instant(),
                                ChangeKind.ACCOUNT,
                                edit.subject()));
        return door.access().accounts().all().stream()
                .filter(a -> a.id().equals(account.id()))
                .findFirst()
                .orElseThrow();
    }

    private static char[] password() {
        return SampleAccess.PASSWORD.toCharArray();
    }
}
