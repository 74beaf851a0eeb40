package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.ACCEPTANCE;

import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;

import org.jooq.Record;

import java.util.List;

/// Warnings that were accepted.
final class AcceptanceRows {

    private AcceptanceRows() {}

    static EntityTable<Acceptance> acceptances() {
        return new EntityTable<>(
                Acceptance.class,
                ACCEPTANCE,
                List.of(
                        new Column<>(ACCEPTANCE.WARNING, a -> a.warning().kind().name()),
                        new Column<>(ACCEPTANCE.CONCERNED_DATE, a -> a.warning().date()),
                        new Column<>(ACCEPTANCE.MEMBER_ID, a -> a.warning().member()),
                        new Column<>(ACCEPTANCE.SUBJECT_ID, a -> a.warning().subject()),
                        new Column<>(ACCEPTANCE.MINUTES, Acceptance::minutes),
                        new Column<>(ACCEPTANCE.REASON, a -> a.reason().name()),
                        new Column<>(ACCEPTANCE.NOTE, Acceptance::note)),
                List.of(),
                (row, _) -> read(row));
    }

    private static Acceptance read(Record row) {
        return new Acceptance(
                new WarningKey(
                        WarningKind.valueOf(row.get(ACCEPTANCE.WARNING)),
                        row.get(ACCEPTANCE.CONCERNED_DATE),
                        row.get(ACCEPTANCE.MEMBER_ID),
                        row.get(ACCEPTANCE.SUBJECT_ID)),
                row.get(ACCEPTANCE.MINUTES),
                AcceptReason.valueOf(row.get(ACCEPTANCE.REASON)),
                row.get(ACCEPTANCE.NOTE));
    }
}
