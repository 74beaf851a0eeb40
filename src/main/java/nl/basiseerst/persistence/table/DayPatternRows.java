package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.DAY_PATTERN;
import static nl.basiseerst.persistence.generated.Tables.DAY_PATTERN_EXTRA;
import static nl.basiseerst.persistence.generated.Tables.DAY_PATTERN_PART;

import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.DayPattern.Part;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;

import org.jooq.Record;

import java.util.ArrayList;
import java.util.List;

/// Day patterns with their parts.
final class DayPatternRows {

    private static final ChildList<DayPattern, Part> PARTS =
            new ChildList<>(
                    DAY_PATTERN_PART,
                    DAY_PATTERN_PART.DAY_PATTERN_ID,
                    DAY_PATTERN_PART.ORDINAL,
                    DayPattern::parts,
                    List.of(
                            new Column<>(DAY_PATTERN_PART.FROM_MINUTE, p -> p.span().from()),
                            new Column<>(DAY_PATTERN_PART.TO_MINUTE, p -> p.span().to()),
                            new Column<>(DAY_PATTERN_PART.SESSION_TYPE_ID, Part::session),
                            new Column<>(DAY_PATTERN_PART.ROOM_ID, Part::room)),
                    row ->
                            new Part(
                                    new TimeSpan(
                                            row.get(DAY_PATTERN_PART.FROM_MINUTE),
                                            row.get(DAY_PATTERN_PART.TO_MINUTE)),
                                    row.get(DAY_PATTERN_PART.SESSION_TYPE_ID),
                                    row.get(DAY_PATTERN_PART.ROOM_ID),
                                    List.of()));

    private static final ChildList<DayPattern, ExtraOf> EXTRA =
            ExtraOf.list(
                    DAY_PATTERN_EXTRA,
                    DAY_PATTERN_EXTRA.DAY_PATTERN_ID,
                    DAY_PATTERN_EXTRA.ORDINAL,
                    DAY_PATTERN_EXTRA.PART_ORDINAL,
                    DAY_PATTERN_EXTRA.ACTIVITY_ID,
                    DAY_PATTERN_EXTRA.MINUTES,
                    DayPattern::parts,
                    Part::extra);

    private DayPatternRows() {}

    static EntityTable<DayPattern> dayPatterns() {
        return new EntityTable<>(
                DayPattern.class,
                DAY_PATTERN,
                List.of(
                        new Column<>(DAY_PATTERN.NAME, DayPattern::name),
                        new Column<>(DAY_PATTERN.ROLES, p -> Names.of(p.roles()))),
                List.of(PARTS, EXTRA),
                DayPatternRows::read);
    }

    private static DayPattern read(Record row, Lists lists) {
        String id = row.get(DAY_PATTERN.ID);
        List<Part> bare = lists.of(PARTS, id);
        List<List<ExtraWork>> extra = ExtraOf.perItem(lists.of(EXTRA, id), bare.size());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            Part part = bare.get(i);
            parts.add(new Part(part.span(), part.session(), part.room(), extra.get(i)));
        }
        return new DayPattern(
                id,
                row.get(DAY_PATTERN.NAME),
                Names.read(Role.class, row.get(DAY_PATTERN.ROLES)),
                parts);
    }
}
