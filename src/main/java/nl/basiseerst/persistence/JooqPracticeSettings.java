package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.PRACTICE_SETTING;

import nl.basiseerst.application.store.PracticeSettings;

import org.jooq.DSLContext;

import java.util.Optional;
import java.util.regex.Pattern;

/// The settings of the practice in its database. They are in no change log: nothing of the practice
/// itself follows from them.
public final class JooqPracticeSettings implements PracticeSettings {

    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]{1,60}");
    private static final int LONGEST = 1000;

    private final Database database;

    /// @param database stays in the hands of whoever opened it
    public JooqPracticeSettings(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> find(String name) {
        return database.read(
                db ->
                        db.select(PRACTICE_SETTING.SETTING)
                                .from(PRACTICE_SETTING)
                                .where(PRACTICE_SETTING.NAME.eq(name))
                                .fetchOptional(PRACTICE_SETTING.SETTING));
    }

    @Override
    public void set(String name, String setting) {
        if (!NAME.matcher(name).matches() || setting.length() > LONGEST) {
            throw new IllegalArgumentException("Not a setting: " + name);
        }
        database.save(db -> put(db, name, setting));
    }

    /// Sets it within a transaction that does more.
    static int put(DSLContext db, String name, String setting) {
        int changed =
                db.update(PRACTICE_SETTING)
                        .set(PRACTICE_SETTING.SETTING, setting)
                        .where(PRACTICE_SETTING.NAME.eq(name))
                        .execute();
        return changed > 0
                ? changed
                : db.insertInto(PRACTICE_SETTING)
                        .set(PRACTICE_SETTING.NAME, name)
                        .set(PRACTICE_SETTING.SETTING, setting)
                        .execute();
    }
}
