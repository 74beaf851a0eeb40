package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.persistence.generated.tables.records.ChangeEntryRecord;

import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds changes, from the newest back, within a transaction.
final class LogReader {

    /// How many changes are looked through at once when each must be opened to see whether it fits,
    /// so that nobody waits long for the database.
    private static final int OPENED_AT_ONCE = 400;

    /// Enough for every practice: of one thing an index tells where it was touched.
    private static final int LOOKED_UP_AT_ONCE = 100_000;

    private final DSLContext db;
    private final EntityText text;
    private final LogFilter filter;

    LogReader(DSLContext db, EntityText text, LogFilter filter) {
        this.db = db;
        this.text = text;
        this.filter = filter;
    }

    LogSlice read(long before, int limit) {
        if (!filter.asksForThings()) {
            List<ChangeRow> found = changes(before, limit);
            Map<Long, List<ChangeEntry>> first = new HashMap<>();
            long next = found.size() < limit ? 0 : found.getLast().changeNo();
            return new LogSlice(lines(found, first), next);
        }
        int window = filter.thing() == null ? OPENED_AT_ONCE : LOOKED_UP_AT_ONCE;
        List<ChangeRow> looked = changes(before, window);
        if (looked.isEmpty()) {
            return new LogSlice(List.of(), 0);
        }
        Map<Long, List<ChangeEntry>> fitting = fitting(looked, limit);
        List<ChangeRow> found =
                looked.stream().filter(change -> fitting.containsKey(change.changeNo())).toList();
        boolean more = found.size() == limit || looked.size() == window;
        long last =
                found.size() == limit ? found.getLast().changeNo() : looked.getLast().changeNo();
        return new LogSlice(lines(found, fitting), more ? last : 0);
    }

    private List<ChangeRow> changes(long before, int limit) {
        Condition who =
                filter.who() == null ? DSL.noCondition() : CHANGE_LOG.MADE_BY.eq(filter.who());
        return db.selectFrom(CHANGE_LOG)
                .where(CHANGE_LOG.CHANGE_NO.lt(before))
                .and(who)
                .and(
                        CHANGE_LOG.CHANGE_KIND.in(
                                filter.changeKinds().stream().map(Enum::name).toList()))
                .orderBy(CHANGE_LOG.CHANGE_NO.desc())
                .limit(limit)
                .fetch(ChangeRow::read);
    }

    /// Of the changes that fit the first thing that does, from the newest back.
    private Map<Long, List<ChangeEntry>> fitting(List<ChangeRow> looked, int limit) {
        Map<Long, List<ChangeEntry>> fitting = new LinkedHashMap<>();
        List<Long> among = looked.stream().map(ChangeRow::changeNo).toList();
        try (Cursor<ChangeEntryRecord> rows =
                db.selectFrom(CHANGE_ENTRY)
                        .where(CHANGE_ENTRY.CHANGE_NO.between(among.getLast(), among.getFirst()))
                        .and(mayFit())
                        .orderBy(CHANGE_ENTRY.CHANGE_NO.desc(), CHANGE_ENTRY.ORDINAL.asc())
                        .fetchLazy()) {
            Set<Long> wanted = Set.copyOf(among);
            for (ChangeEntryRecord row : rows) {
                EntryRow entry = EntryRow.read(row);
                long changeNo = entry.changeNo();
                if (fitting.size() == limit && !fitting.containsKey(changeNo)) {
                    break;
                }
                if (wanted.contains(changeNo) && !fitting.containsKey(changeNo)) {
                    ChangeEntry touched = entry.entry(text);
                    if (filter.fits(touched)) {
                        fitting.put(changeNo, List.of(touched));
                    }
                }
            }
        }
        return fitting;
    }

    private Condition mayFit() {
        Condition all = CHANGE_ENTRY.ERASED.isFalse();
        if (!filter.kinds().isEmpty()) {
            all = all.and(CHANGE_ENTRY.ENTITY_KIND.in(filter.kinds()));
        }
        if (filter.thing() != null) {
            all = all.and(CHANGE_ENTRY.ENTITY_ID.eq(filter.thing().id()));
        }
        for (LogFilter.Hint hint : filter.hints()) {
            List<Condition> any = new ArrayList<>();
            any.add(CHANGE_ENTRY.ENTITY_KIND.in(hint.exempt()));
            for (String word : hint.words()) {
                any.add(holds(CHANGE_ENTRY.AFTER_TEXT, word));
                any.add(holds(CHANGE_ENTRY.BEFORE_TEXT, word));
            }
            all = all.and(DSL.or(any));
        }
        return all;
    }

    private static Condition holds(Field<String> field, String word) {
        return DSL.position(field, DSL.val(word)).gt(0);
    }

    /// @param fitting the things to begin the words with, where something was looked for
    private List<LogLine> lines(List<ChangeRow> found, Map<Long, List<ChangeEntry>> fitting) {
        List<Long> numbers = found.stream().map(ChangeRow::changeNo).toList();
        Map<Long, Integer> things =
                db.select(CHANGE_ENTRY.CHANGE_NO, DSL.count())
                        .from(CHANGE_ENTRY)
                        .where(CHANGE_ENTRY.CHANGE_NO.in(numbers))
                        .groupBy(CHANGE_ENTRY.CHANGE_NO)
                        .fetchMap(CHANGE_ENTRY.CHANGE_NO, DSL.count());
        Map<Long, List<ChangeEntry>> told = new HashMap<>();
        fitting.forEach((changeNo, first) -> told.put(changeNo, new ArrayList<>(first)));
        db.selectFrom(CHANGE_ENTRY)
                .where(CHANGE_ENTRY.CHANGE_NO.in(numbers))
                .and(CHANGE_ENTRY.ERASED.isFalse())
                .and(CHANGE_ENTRY.ORDINAL.eq(0).or(CHANGE_ENTRY.ENTITY_KIND.eq("basic-schedule")))
                .orderBy(CHANGE_ENTRY.CHANGE_NO, CHANGE_ENTRY.ORDINAL)
                .forEach(
                        row ->
                                told.computeIfAbsent(row.getChangeNo(), _ -> new ArrayList<>())
                                        .add(EntryRow.read(row).entry(text)));
        return found.stream()
                .map(
                        change ->
                                new LogLine(
                                        change.change(),
                                        things.getOrDefault(change.changeNo(), 0),
                                        told.getOrDefault(change.changeNo(), List.of())))
                .toList();
    }
}
