package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;

import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the log says of one thing of a change, as it is stored.
///
/// @param digest of what it said when it was stored, null if it was stored before there were any
record EntryRow(
        long changeNo,
        int ordinal,
        String kind,
        String id,
        @Nullable String beforeText,
        @Nullable Long beforePosition,
        @Nullable String afterText,
        @Nullable Long afterPosition,
        @Nullable String digest,
        boolean erased) {

    static final List<Field<?>> FIELDS =
            List.of(
                    CHANGE_ENTRY.CHANGE_NO,
                    CHANGE_ENTRY.ORDINAL,
                    CHANGE_ENTRY.ENTITY_KIND,
                    CHANGE_ENTRY.ENTITY_ID,
                    CHANGE_ENTRY.BEFORE_TEXT,
                    CHANGE_ENTRY.BEFORE_POSITION,
                    CHANGE_ENTRY.AFTER_TEXT,
                    CHANGE_ENTRY.AFTER_POSITION,
                    CHANGE_ENTRY.DIGEST,
                    CHANGE_ENTRY.ERASED);

    static EntryRow of(long changeNo, int ordinal, ChangeEntry entry, EntityText text) {
        Placed before = entry.before();
        Placed after = entry.after();
        EntryRow row =
                new EntryRow(
                        changeNo,
                        ordinal,
                        text.kindOf(entry.entity()),
                        entry.entity().id(),
                        before == null ? null : text.write(before.entity()),
                        before == null ? null : before.position(),
                        after == null ? null : text.write(after.entity()),
                        after == null ? null : after.position(),
                        null,
                        false);
        return row.with(row.digestAs(ordinal));
    }

    static EntryRow read(Record row) {
        return new EntryRow(
                row.get(CHANGE_ENTRY.CHANGE_NO),
                row.get(CHANGE_ENTRY.ORDINAL),
                row.get(CHANGE_ENTRY.ENTITY_KIND),
                row.get(CHANGE_ENTRY.ENTITY_ID),
                row.get(CHANGE_ENTRY.BEFORE_TEXT),
                row.get(CHANGE_ENTRY.BEFORE_POSITION),
                row.get(CHANGE_ENTRY.AFTER_TEXT),
                row.get(CHANGE_ENTRY.AFTER_POSITION),
                row.get(CHANGE_ENTRY.DIGEST),
                row.get(CHANGE_ENTRY.ERASED));
    }

    EntryRow with(String made) {
        return new EntryRow(
                changeNo,
                ordinal,
                kind,
                id,
                beforeText,
                beforePosition,
                afterText,
                afterPosition,
                made,
                erased);
    }

    /// What it says.
    ///
    /// @throws IllegalArgumentException if it was taken out what it said
    ChangeEntry entry(EntityText reader) {
        return new ChangeEntry(
                placed(reader, beforeText, beforePosition),
                placed(reader, afterText, afterPosition));
    }

    private @Nullable Placed placed(
            EntityText reader, @Nullable String json, @Nullable Long position) {
        return json == null || position == null
                ? null
                : new Placed(reader.read(kind, json), position);
    }

    /// The digest of what it says, if it stood in another place of its change.
    String digestAs(int place) {
        return new CanonicalHash("entry-1")
                .add(changeNo)
                .add(place)
                .add(kind)
                .add(id)
                .add(beforeText)
                .add(beforePosition)
                .add(afterText)
                .add(afterPosition)
                .hex();
    }

    @Nullable Object[] values() {
        return new @Nullable Object[] {
            changeNo,
            ordinal,
            kind,
            id,
            beforeText,
            beforePosition,
            afterText,
            afterPosition,
            digest,
            erased
        };
    }
}
