package nl.basiseerst.application.intake;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a sheet holds and where.
///
/// @param header number of the row, as in the sheet, that names the columns; 0 for none
/// @param fields what each column holds, from column A; null for one that is passed over
public record Match(SheetKind kind, int header, List<@Nullable Field> fields) {

    public Match {
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /// The column of a field, from 0; -1 if there is none.
    public int column(Field field) {
        return fields.indexOf(field);
    }

    public boolean has(Field field) {
        return column(field) >= 0;
    }

    /// Whether there is a column for names.
    public boolean hasNames() {
        return has(Field.NAME) || has(Field.LAST_NAME) || has(Field.FIRST_NAME);
    }

    /// The same with another field for a column, which another column then no longer has.
    ///
    /// @param field null to pass the column over
    public Match with(int column, @Nullable Field field) {
        List<@Nullable Field> other = new ArrayList<>(fields);
        while (other.size() <= column) {
            other.add(null);
        }
        if (field != null && field != Field.DAY_CELLS) {
            other.replaceAll(one -> one == field ? null : one);
        }
        other.set(column, field);
        return new Match(kind, header, other);
    }
}
