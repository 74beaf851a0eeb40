package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.audit.Erased;
import nl.basiseerst.application.audit.Erasure;
import nl.basiseerst.application.store.LoggedChange;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Takes texts and names out of the log, within a transaction. What says which thing was changed,
/// when and in which place stays, and so do the digests.
final class LogEraser {

    private static final @Nullable String NOTHING = null;

    private final DSLContext db;

    LogEraser(DSLContext db) {
        this.db = db;
    }

    Erased erase(Erasure erasure) {
        List<Condition> which = new ArrayList<>();
        which.add(DSL.falseCondition()); // for nothing would mean everything
        for (Erasure.Thing thing : erasure.things()) {
            which.add(
                    CHANGE_ENTRY
                            .ENTITY_KIND
                            .eq(thing.kind())
                            .and(CHANGE_ENTRY.ENTITY_ID.eq(thing.id())));
        }
        for (String text : erasure.texts()) {
            which.add(
                    holds(CHANGE_ENTRY.BEFORE_TEXT, text).or(holds(CHANGE_ENTRY.AFTER_TEXT, text)));
        }
        int texts = eraseTexts(DSL.or(which));
        int names =
                db.update(CHANGE_LOG)
                        .set(CHANGE_LOG.MADE_BY, LoggedChange.NAME_ERASED)
                        .set(
                                CHANGE_LOG.REQUEST,
                                NOTHING) // random: without it nobody guesses the name
                        .set(CHANGE_LOG.ERASED, true)
                        .where(CHANGE_LOG.MADE_BY.in(erasure.names()))
                        .execute();
        return new Erased(texts, names);
    }

    /// Takes the texts of some entries out, and marks their changes.
    ///
    /// @param which entries; those that lost their text before are left alone
    /// @return how many lost it now
    int eraseTexts(Condition which) {
        Condition entries = which.andNot(CHANGE_ENTRY.ERASED);
        // first the changes, while it can still be told which
        db.update(CHANGE_LOG)
                .set(CHANGE_LOG.ERASED, true)
                .where(
                        CHANGE_LOG.CHANGE_NO.in(
                                DSL.select(CHANGE_ENTRY.CHANGE_NO)
                                        .from(CHANGE_ENTRY)
                                        .where(entries)))
                .execute();
        return db.update(CHANGE_ENTRY)
                .set(CHANGE_ENTRY.BEFORE_TEXT, NOTHING)
                .set(CHANGE_ENTRY.AFTER_TEXT, NOTHING)
                .set(CHANGE_ENTRY.ERASED, true)
                .where(entries)
                .execute();
    }

    /// Whether a text of the log holds what was written like this, in upper or lower case.
    private static Condition holds(Field<String> field, String words) {
        Param<String> written = DSL.val(words.replace("\\", "\\\\").replace("\"", "\\\""));
        return DSL.position(DSL.lower(field), DSL.lower(written)).gt(0);
    }
}
