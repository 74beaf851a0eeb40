package nl.basiseerst.exchange;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.PanelSecond;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.List;

/// What is arranged around the schedule.
final class StaffingShapes {

    private StaffingShapes() {}

    static Shape<Duty> duty() {
        Field<Duty, String> id = Field.required("id", Codecs.TEXT, Duty::id);
        Field<Duty, String> member = Field.required("member", Codecs.REFERENCE, Duty::member);
        Field<Duty, LocalDate> date =
                Field.required("date", Codecs.DATE, duty -> duty.from().toLocalDate());
        Field<Duty, Integer> from =
                Field.required("from", Codecs.START, duty -> minute(duty.from()));
        Field<Duty, Integer> to = Field.required("to", Codecs.START, duty -> minute(duty.to()));
        return new Shape<>(
                List.of(id, member, date, from, to),
                v -> {
                    LocalDateTime begins = moment(v.get(date), v.get(from));
                    // a time that is not later is of the next day: no duty lasts longer
                    boolean overnight = v.get(to) <= v.get(from);
                    LocalDate last = overnight ? v.get(date).plusDays(1) : v.get(date);
                    return new Duty(v.get(id), v.get(member), begins, moment(last, v.get(to)));
                });
    }

    static Shape<PanelSecond> panelSecond() {
        Field<PanelSecond, String> id = Field.required("id", Codecs.TEXT, PanelSecond::id);
        Field<PanelSecond, String> member =
                Field.required("member", Codecs.REFERENCE, PanelSecond::member);
        Field<PanelSecond, String> second =
                Field.required("second", Codecs.REFERENCE, PanelSecond::second);
        return new Shape<>(
                List.of(id, member, second),
                v -> new PanelSecond(v.get(id), v.get(member), v.get(second)));
    }

    private static int minute(LocalDateTime moment) {
        return moment.get(ChronoField.MINUTE_OF_DAY);
    }

    private static LocalDateTime moment(LocalDate date, int minuteOfDay) {
        return date.atStartOfDay().plusMinutes(minuteOfDay);
    }
}
