package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.ACCOUNT;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.AccountBook;
import nl.basiseerst.application.access.AccountEdit;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.Secret;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.LoggedChange;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.util.List;
import java.util.Optional;

/// The accounts in the database of the practice. As with the practice itself, the transaction of an
/// edit begins with taking its number, which makes others wait.
public final class JooqAccounts implements Accounts {

    private final Database database;
    private final EntityText text;

    /// @param database stays in the hands of whoever opened it
    public JooqAccounts(Database database, EntityText text) {
        this.database = database;
        this.text = text;
    }

    @Override
    public List<Account> all() {
        return database.read(JooqAccounts::all);
    }

    private static List<Account> all(DSLContext db) {
        return db.select(
                        ACCOUNT.ID,
                        ACCOUNT.NAME,
                        ACCOUNT.ROLE,
                        ACCOUNT.MEMBER_ID,
                        ACCOUNT.ACTIVE,
                        ACCOUNT.VERSION)
                .from(ACCOUNT)
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(JooqAccounts::account);
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.NAME),
                AccessRole.valueOf(row.get(ACCOUNT.ROLE)),
                row.get(ACCOUNT.MEMBER_ID),
                row.get(ACCOUNT.ACTIVE),
                row.get(ACCOUNT.VERSION));
    }

    @Override
    public Optional<Secret> secretOf(String id) {
        return database.read(
                db ->
                        db.select(ACCOUNT.SECRET)
                                .from(ACCOUNT)
                                .where(ACCOUNT.ID.eq(id))
                                .fetchOptional(row -> new Secret(row.get(ACCOUNT.SECRET))));
    }

    @Override
    public long apply(AccountEdit edit, ChangeHeader header) {
        return database.save(
                db -> {
                    ChangeLog log = new ChangeLog(db, text);
                    long changeNo = log.next();
                    new AccountBook(all(db)).with(edit); // refuses what may not be
                    write(db, edit, changeNo);
                    log.append(new LoggedChange(changeNo, header, null), List.of());
                    return changeNo;
                });
    }

    private static void write(DSLContext db, AccountEdit edit, long changeNo) {
        switch (edit) {
            case AccountEdit.Add(Account account, Secret secret) ->
                    db.insertInto(ACCOUNT)
                            .set(ACCOUNT.ID, account.id())
                            .set(ACCOUNT.NAME, account.name())
                            .set(ACCOUNT.ROLE, account.role().name())
                            .set(ACCOUNT.SECRET, secret.hash())
                            .set(ACCOUNT.MEMBER_ID, account.member())
                            .set(ACCOUNT.ACTIVE, account.active())
                            .set(ACCOUNT.VERSION, changeNo)
                            .execute();
            case AccountEdit.Update(Account account) ->
                    db.update(ACCOUNT)
                            .set(ACCOUNT.NAME, account.name())
                            .set(ACCOUNT.ROLE, account.role().name())
                            .set(ACCOUNT.MEMBER_ID, account.member())
                            .set(ACCOUNT.ACTIVE, account.active())
                            .set(ACCOUNT.VERSION, changeNo)
                            .where(ACCOUNT.ID.eq(account.id()))
                            .execute();
            case AccountEdit.Renew(String id, Secret secret) ->
                    db.update(ACCOUNT)
                            .set(ACCOUNT.SECRET, secret.hash())
                            .set(ACCOUNT.VERSION, changeNo)
                            .where(ACCOUNT.ID.eq(id))
                            .execute();
            case AccountEdit.Remove(String id) ->
                    db.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).execute();
            case AccountEdit.RemoveAll() -> db.deleteFrom(ACCOUNT).execute();
        }
    }
}
