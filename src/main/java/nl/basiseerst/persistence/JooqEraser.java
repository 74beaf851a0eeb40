package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.ACCOUNT;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.audit.Erasure;
import nl.basiseerst.application.privacy.Eraser;
import nl.basiseerst.application.privacy.LastErasure;
import nl.basiseerst.application.privacy.PersonName;
import nl.basiseerst.application.privacy.Traces;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.value.Entity;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes people out of the tables, the change log and the accounts, in one transaction.
public final class JooqEraser implements Eraser {

    /// So many things of the log at a time: a statement names each of them.
    private static final int AT_A_TIME = 200;

    private static final Pattern BETWEEN = Pattern.compile("[./:_]");

    private static final @Nullable String NOTHING = null;

    private final Database database;
    private final EntityText text;

    /// @param database stays in the hands of whoever opened it
    public JooqEraser(Database database, EntityText text) {
        this.database = database;
        this.text = text;
    }

    @Override
    public Erased erase(Change change, Traces traces) {
        JooqPracticeStore store = new JooqPracticeStore(database, text);
        return database.save(
                db -> {
                    long changeNo = store.apply(db, change);
                    int entries = eraseThings(db, traces.things());
                    int accounts = 0;
                    for (Member member : traces.members()) {
                        accounts += accountsOf(db, member).size();
                        entries += erase(db, member);
                    }
                    requireHolder(db, accounts);
                    JooqPracticeSettings.put(
                            db, LastErasure.SETTING, change.header().when().toString());
                    return new Erased(changeNo, entries, accounts);
                });
    }

    private int eraseThings(DSLContext db, List<Entity> things) {
        int entries = 0;
        for (int from = 0; from < things.size(); from += AT_A_TIME) {
            List<Erasure.Thing> some =
                    things.subList(from, Math.min(things.size(), from + AT_A_TIME)).stream()
                            .map(thing -> new Erasure.Thing(text.kindOf(thing), thing.id()))
                            .toList();
            Erasure erasure = new Erasure(some, List.of(), List.of());
            entries += new LogEraser(db).erase(erasure).entries();
        }
        return entries;
    }

    private int erase(DSLContext db, Member member) {
        List<String> names = new ArrayList<>(accountsOf(db, member));
        names.add(member.name());
        db.deleteFrom(ACCOUNT).where(ACCOUNT.MEMBER_ID.eq(member.id())).execute();
        LogEraser log = new LogEraser(db);
        log.erase(new Erasure(List.of(), List.of(), names));
        int entries = log.eraseTexts(refersTo(member.id()));
        List<Condition> naming = naming(db, member);
        for (int from = 0; from < naming.size(); from += AT_A_TIME) {
            int to = Math.min(naming.size(), from + AT_A_TIME);
            entries += log.eraseTexts(DSL.or(naming.subList(from, to)));
        }
        forgetId(db, member.id());
        return entries;
    }

    /// The member, and what refers to the member: there the id stands between quotes.
    private static Condition refersTo(String id) {
        String quoted = '"' + id + '"';
        return DSL.position(CHANGE_ENTRY.BEFORE_TEXT, quoted)
                .gt(0)
                .or(DSL.position(CHANGE_ENTRY.AFTER_TEXT, quoted).gt(0));
    }

    /// The entries of which a text names the member, other members aside: they have a right to
    /// their name. The database finds what may be, the name says what is.
    private List<Condition> naming(DSLContext db, Member member) {
        PersonName name = PersonName.of(member);
        String kind = text.kindOf(member);
        List<String> words = new ArrayList<>(name.parts());
        words.add(name.whole());
        words.add(member.initials());
        List<Condition> maybe = new ArrayList<>();
        for (String word : words) {
            maybe.add(holds(CHANGE_ENTRY.BEFORE_TEXT, word));
            maybe.add(holds(CHANGE_ENTRY.AFTER_TEXT, word));
        }
        List<Condition> found = new ArrayList<>();
        for (Record row :
                db.select(
                                CHANGE_ENTRY.CHANGE_NO,
                                CHANGE_ENTRY.ORDINAL,
                                CHANGE_ENTRY.BEFORE_TEXT,
                                CHANGE_ENTRY.AFTER_TEXT)
                        .from(CHANGE_ENTRY)
                        .where(DSL.or(maybe))
                        .and(CHANGE_ENTRY.ENTITY_KIND.ne(kind))
                        .andNot(CHANGE_ENTRY.ERASED)
                        .fetch()) {
            if (isIn(name, row.get(CHANGE_ENTRY.BEFORE_TEXT))
                    || isIn(name, row.get(CHANGE_ENTRY.AFTER_TEXT))) {
                found.add(
                        CHANGE_ENTRY
                                .CHANGE_NO
                                .eq(row.get(CHANGE_ENTRY.CHANGE_NO))
                                .and(CHANGE_ENTRY.ORDINAL.eq(row.get(CHANGE_ENTRY.ORDINAL))));
            }
        }
        return found;
    }

    private static boolean isIn(PersonName name, @Nullable String json) {
        return json != null && name.isIn(json);
    }

    private static Condition holds(Field<String> field, String word) {
        return DSL.position(DSL.lower(field), DSL.lower(DSL.val(word))).gt(0);
    }

    private static List<String> accountsOf(DSLContext db, Member member) {
        return db.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.MEMBER_ID.eq(member.id()))
                .fetch(ACCOUNT.NAME);
    }

    /// An id is often made of a name. Where the log has lost the text, it says another instead; the
    /// digests are not of the ids of what was taken out.
    private static void forgetId(DSLContext db, String id) {
        String other = FreshId.of("erased");
        db.update(CHANGE_ENTRY)
                .set(CHANGE_ENTRY.ENTITY_ID, other)
                .where(CHANGE_ENTRY.ENTITY_ID.eq(id).and(CHANGE_ENTRY.ERASED))
                .execute();
        for (String subject :
                db.selectDistinct(CHANGE_LOG.SUBJECT)
                        .from(CHANGE_LOG)
                        .where(DSL.position(CHANGE_LOG.SUBJECT, id).gt(0))
                        .fetch(CHANGE_LOG.SUBJECT)) {
            if (List.of(BETWEEN.split(subject, -1)).contains(id)) {
                db.update(CHANGE_LOG)
                        .set(CHANGE_LOG.SUBJECT, LoggedChange.SUBJECT_ERASED)
                        .set(CHANGE_LOG.REQUEST, NOTHING) // random: without it nobody guesses
                        .set(CHANGE_LOG.ERASED, true)
                        .where(CHANGE_LOG.SUBJECT.eq(subject))
                        .execute();
            }
        }
    }

    private static void requireHolder(DSLContext db, int gone) {
        boolean some = gone > 0 && db.fetchExists(ACCOUNT);
        boolean holder =
                db.fetchExists(
                        ACCOUNT,
                        ACCOUNT.ROLE.eq(AccessRole.HOLDER.name()).and(ACCOUNT.ACTIVE.isTrue()));
        if (some && !holder) {
            throw new Failure("account-last-holder");
        }
    }
}
