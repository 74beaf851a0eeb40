package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.OPENING_HOURS;
import static nl.basiseerst.persistence.generated.Tables.PATIENT_BAND;
import static nl.basiseerst.persistence.generated.Tables.PRACTICE;

import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jooq.Record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The practice itself: one row.
final class PracticeRows {

    private static final ChildList<Practice, DayHours> HOURS =
            Spans.weekly(
                    OPENING_HOURS,
                    OPENING_HOURS.PRACTICE_ID,
                    OPENING_HOURS.ORDINAL,
                    OPENING_HOURS.WEEKDAY,
                    OPENING_HOURS.FROM_MINUTE,
                    OPENING_HOURS.TO_MINUTE,
                    practice -> practice.openingHours().hours());

    private static final ChildList<Practice, PatientBand> PATIENTS =
            new ChildList<>(
                    PATIENT_BAND,
                    PATIENT_BAND.PRACTICE_ID,
                    PATIENT_BAND.ORDINAL,
                    Practice::patients,
                    List.of(
                            new Column<>(PATIENT_BAND.AGE_BAND, PatientBand::ageBand),
                            new Column<>(PATIENT_BAND.PATIENTS, PatientBand::count)),
                    row ->
                            new PatientBand(
                                    row.get(PATIENT_BAND.AGE_BAND),
                                    row.get(PATIENT_BAND.PATIENTS)));

    private PracticeRows() {}

    static EntityTable<Practice> practices() {
        return new EntityTable<>(
                Practice.class,
                PRACTICE,
                List.of(
                        new Column<>(PRACTICE.NAME, Practice::name),
                        new Column<>(PRACTICE.ZONE, p -> p.zone().getId()),
                        new Column<>(
                                PRACTICE.CLOSED_DATES,
                                p -> p.closedDates().toArray(LocalDate[]::new)),
                        new Column<>(
                                PRACTICE.DAYPART_ENDS,
                                p -> p.dayparts().ends().toArray(Integer[]::new)),
                        new Column<>(PRACTICE.MINIMUM_HEADROOM, Practice::minimumHeadroom),
                        new Column<>(PRACTICE.MATERIAL_MINUTES, Practice::materialMinutes),
                        new Column<>(PRACTICE.FRAGILE_MINUTES, Practice::fragileMinutes),
                        new Column<>(PRACTICE.COVERED_ROLES, p -> Names.of(p.coveredRoles()))),
                List.of(HOURS, PATIENTS),
                PracticeRows::read);
    }

    private static Practice read(Record row, Lists lists) {
        String id = row.get(PRACTICE.ID);
        return new Practice(
                id,
                row.get(PRACTICE.NAME),
                ZoneId.of(row.get(PRACTICE.ZONE)),
                new WeeklyHours(lists.of(HOURS, id)),
                List.of(row.get(PRACTICE.CLOSED_DATES)),
                new Dayparts(List.of(row.get(PRACTICE.DAYPART_ENDS))),
                lists.of(PATIENTS, id),
                row.get(PRACTICE.MINIMUM_HEADROOM),
                row.get(PRACTICE.MATERIAL_MINUTES),
                row.get(PRACTICE.FRAGILE_MINUTES),
                Names.read(Role.class, row.get(PRACTICE.COVERED_ROLES)));
    }
}
