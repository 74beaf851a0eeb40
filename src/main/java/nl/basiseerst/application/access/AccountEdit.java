package nl.basiseerst.application.access;

/// What is done to the accounts.
public sealed interface AccountEdit {

    /// Somebody new can log in.
    record Add(Account account, Secret secret) implements AccountEdit {}

    /// The account of that id becomes this, with the password it had.
    ///
    /// @param account its version is that of the account as it was seen
    record Update(Account account) implements AccountEdit {}

    /// Somebody gets another password.
    record Renew(String id, Secret secret) implements AccountEdit {}

    /// Somebody can no longer log in at all.
    record Remove(String id) implements AccountEdit {}

    /// From now on nobody needs to log in.
    record RemoveAll() implements AccountEdit {}

    /// What the change log says of it: a word and the id, never a name.
    default String subject() {
        return switch (this) {
            case Add add -> "add:" + add.account().id() + ":" + add.account().role();
            case Update update ->
                    (update.account().active() ? "change:" : "close:")
                            + update.account().id()
                            + ":"
                            + update.account().role();
            case Renew renew -> "password:" + renew.id();
            case Remove remove -> "remove:" + remove.id();
            case RemoveAll _ -> "remove-all";
        };
    }
}
