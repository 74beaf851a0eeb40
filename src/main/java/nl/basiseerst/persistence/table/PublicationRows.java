package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.PUBLICATION;
import static nl.basiseerst.persistence.generated.Tables.PUBLICATION_WORK;

import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;

import org.jooq.Record;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/// Weeks that were made known.
final class PublicationRows {

    private static final ChildList<Publication, PublishedWork> WORK =
            new ChildList<>(
                    PUBLICATION_WORK,
                    PUBLICATION_WORK.PUBLICATION_ID,
                    PUBLICATION_WORK.ORDINAL,
                    Publication::work,
                    List.of(
                            new Column<>(PUBLICATION_WORK.BLOCK_ID, PublishedWork::block),
                            new Column<>(PUBLICATION_WORK.MEMBER_ID, PublishedWork::member),
                            new Column<>(PUBLICATION_WORK.WORK_DATE, PublishedWork::date),
                            new Column<>(PUBLICATION_WORK.FROM_MINUTE, w -> w.span().from()),
                            new Column<>(PUBLICATION_WORK.TO_MINUTE, w -> w.span().to()),
                            new Column<>(PUBLICATION_WORK.SESSION_TYPE_ID, PublishedWork::session),
                            new Column<>(PUBLICATION_WORK.ROOM_ID, PublishedWork::room),
                            new Column<>(
                                    PUBLICATION_WORK.EXTRA_ACTIVITIES,
                                    w ->
                                            w.extra().stream()
                                                    .map(ExtraWork::activity)
                                                    .toArray(String[]::new)),
                            new Column<>(
                                    PUBLICATION_WORK.EXTRA_MINUTES,
                                    w ->
                                            w.extra().stream()
                                                    .map(ExtraWork::minutes)
                                                    .toArray(Double[]::new)),
                            new Column<>(PUBLICATION_WORK.SINCE_DATE, PublishedWork::since)),
                    PublicationRows::readWork);

    private PublicationRows() {}

    static EntityTable<Publication> publications() {
        return new EntityTable<>(
                Publication.class,
                PUBLICATION,
                List.of(
                        new Column<>(PUBLICATION.MONDAY, p -> p.week().monday()),
                        new Column<>(PUBLICATION.EDITION, Publication::edition),
                        new Column<>(PUBLICATION.FIRST_DATE, Publication::first),
                        new Column<>(PUBLICATION.MADE_DATE, p -> p.made().toLocalDate()),
                        new Column<>(
                                PUBLICATION.MADE_MINUTE,
                                p -> p.made().get(ChronoField.MINUTE_OF_DAY))),
                List.of(WORK),
                (row, lists) ->
                        new Publication(
                                IsoWeek.of(row.get(PUBLICATION.MONDAY)),
                                row.get(PUBLICATION.EDITION),
                                row.get(PUBLICATION.FIRST_DATE),
                                row.get(PUBLICATION.MADE_DATE)
                                        .atStartOfDay()
                                        .plusMinutes(row.get(PUBLICATION.MADE_MINUTE)),
                                lists.of(WORK, row.get(PUBLICATION.ID))));
    }

    private static PublishedWork readWork(Record row) {
        List<ExtraWork> extra = new ArrayList<>();
        String[] activities = row.get(PUBLICATION_WORK.EXTRA_ACTIVITIES);
        Double[] minutes = row.get(PUBLICATION_WORK.EXTRA_MINUTES);
        for (int i = 0; i < activities.length; i++) {
            extra.add(new ExtraWork(activities[i], minutes[i]));
        }
        return new PublishedWork(
                row.get(PUBLICATION_WORK.BLOCK_ID),
                row.get(PUBLICATION_WORK.MEMBER_ID),
                row.get(PUBLICATION_WORK.WORK_DATE),
                new TimeSpan(
                        row.get(PUBLICATION_WORK.FROM_MINUTE), row.get(PUBLICATION_WORK.TO_MINUTE)),
                row.get(PUBLICATION_WORK.SESSION_TYPE_ID),
                row.get(PUBLICATION_WORK.ROOM_ID),
                extra,
                row.get(PUBLICATION_WORK.SINCE_DATE));
    }
}
