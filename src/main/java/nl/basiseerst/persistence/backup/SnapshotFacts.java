package nl.basiseerst.persistence.backup;

import java.time.Instant;
import java.util.List;

/// What a snapshot says of itself.
///
/// @param schema version of the tables, from 1
/// @param changeNo number of the last change in it, 0 if there was none
/// @param made when it was made
/// @param tables every table with what it holds, by name
public record SnapshotFacts(int schema, long changeNo, Instant made, List<TableSum> tables) {

    public SnapshotFacts {
        tables = List.copyOf(tables);
    }

    /// How many rows there are in all tables together.
    public long rows() {
        return tables.stream().mapToLong(TableSum::rows).sum();
    }
}
