package nl.basiseerst.application.access;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.StaleChange;

import java.util.ArrayList;
import java.util.List;

/// All accounts of a practice, and what may become of them: names differ, and whoever has accounts
/// has somebody who can do everything. Immutable.
///
/// @param accounts none if nobody needs to log in
public record AccountBook(List<Account> accounts) {

    public AccountBook {
        accounts = List.copyOf(accounts);
    }

    /// The accounts after an edit.
    ///
    /// @throws Failure `account-name-taken`, `account-first-holder`, `account-last-holder`
    /// @throws StaleChange if the account is gone or was changed since it was seen
    public AccountBook with(AccountEdit edit) {
        if (edit instanceof AccountEdit.RemoveAll) {
            return new AccountBook(List.of());
        }
        List<Account> after = new ArrayList<>(accounts);
        switch (edit) {
            case AccountEdit.Add add -> after.add(add.account());
            case AccountEdit.Update update -> {
                Account seen = update.account();
                int place = place(seen.id());
                if (accounts.get(place).version() != seen.version()) {
                    throw stale(seen.id());
                }
                after.set(place, seen);
            }
            case AccountEdit.Renew renew -> place(renew.id());
            case AccountEdit.Remove remove -> after.remove(place(remove.id()));
            case AccountEdit.RemoveAll _ -> after.clear();
        }
        refuseSameNames(after);
        if (after.stream().noneMatch(Account::holds)) {
            throw new Failure(accounts.isEmpty() ? "account-first-holder" : "account-last-holder");
        }
        return new AccountBook(after);
    }

    /// Whether this is the only one who can do everything.
    public boolean isLastHolder(Account account) {
        return account.holds() && accounts.stream().filter(Account::holds).count() == 1;
    }

    private static void refuseSameNames(List<Account> after) {
        for (int i = 0; i < after.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (after.get(i).isCalled(after.get(j).name())) {
                    throw new Failure("account-name-taken");
                }
            }
        }
    }

    private int place(String id) {
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).id().equals(id)) {
                return i;
            }
        }
        throw stale(id);
    }

    private static StaleChange stale(String id) {
        return new StaleChange("account", id);
    }
}
