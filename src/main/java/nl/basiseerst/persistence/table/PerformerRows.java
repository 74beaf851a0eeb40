package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.PERFORMER;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.DelegationMode;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

import org.jooq.Record;

import java.util.List;

/// Who may do an activity.
final class PerformerRows {

    static final ChildList<Activity, Performer> PERFORMERS =
            new ChildList<>(
                    PERFORMER,
                    PERFORMER.ACTIVITY_ID,
                    PERFORMER.ORDINAL,
                    Activity::performers,
                    List.of(
                            new Column<>(PERFORMER.ROLE, p -> p.role().name()),
                            new Column<>(PERFORMER.MINUTES, Performer::minutes),
                            new Column<>(PERFORMER.MAX_SHARE, Performer::maxShare),
                            new Column<>(PERFORMER.DELEGATION, p -> p.mode().name()),
                            new Column<>(
                                    PERFORMER.SUPERVISION, p -> p.supervision().level().name()),
                            new Column<>(
                                    PERFORMER.SUPERVISED_BY,
                                    p -> Names.of(p.supervision().supervisedBy())),
                            new Column<>(
                                    PERFORMER.WAIVED_FOR,
                                    p -> Names.of(p.supervision().waivedFor())),
                            new Column<>(PERFORMER.COMPETENCE_ID, Performer::competence)),
                    PerformerRows::read);

    private PerformerRows() {}

    private static Performer read(Record row) {
        return new Performer(
                Role.valueOf(row.get(PERFORMER.ROLE)),
                row.get(PERFORMER.MINUTES),
                row.get(PERFORMER.MAX_SHARE),
                DelegationMode.valueOf(row.get(PERFORMER.DELEGATION)),
                new Supervision(
                        Supervision.Level.valueOf(row.get(PERFORMER.SUPERVISION)),
                        Names.read(Role.class, row.get(PERFORMER.SUPERVISED_BY)),
                        Names.read(Registration.class, row.get(PERFORMER.WAIVED_FOR))),
                row.get(PERFORMER.COMPETENCE_ID));
    }
}
