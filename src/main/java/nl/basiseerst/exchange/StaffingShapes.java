package nl.basiseerst.exchange;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
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

    static Shape<Publication> publication() {
        Field<Publication, IsoWeek> week = Field.required("week", Codecs.WEEK, Publication::week);
        Field<Publication, Integer> edition =
                Field.required("version", Codecs.WHOLE, Publication::edition);
        Field<Publication, LocalDate> first =
                Field.required("first", Codecs.DATE, Publication::first);
        Field<Publication, LocalDate> date =
                Field.required("date", Codecs.DATE, p -> p.made().toLocalDate());
        Field<Publication, Integer> time =
                Field.required("time", Codecs.START, p -> minute(p.made()));
        Field<Publication, List<PublishedWork>> work =
                Field.list("work", publishedWork(), Publication::work);
        return new Shape<>(
                List.of(week, edition, first, date, time, work),
                v ->
                        new Publication(
                                v.get(week),
                                v.get(edition),
                                v.get(first),
                                moment(v.get(date), v.get(time)),
                                v.get(work)));
    }

    private static Shape<PublishedWork> publishedWork() {
        Field<PublishedWork, String> block =
                Field.required("block", Codecs.TEXT, PublishedWork::block);
        Field<PublishedWork, String> member =
                Field.required("member", Codecs.REFERENCE, PublishedWork::member);
        Field<PublishedWork, LocalDate> date =
                Field.required("date", Codecs.DATE, PublishedWork::date);
        SpanFields<PublishedWork> span = SpanFields.required(PublishedWork::span);
        Field<PublishedWork, String> session =
                Field.required("session", Codecs.REFERENCE, PublishedWork::session);
        Field<PublishedWork, String> room =
                Field.optional("room", Codecs.REFERENCE, PublishedWork::room);
        Field<PublishedWork, List<ExtraWork>> extra =
                Field.list("extra", ScheduleShapes.extraWork(), PublishedWork::extra);
        Field<PublishedWork, LocalDate> since =
                Field.required("since", Codecs.DATE, PublishedWork::since);
        return new Shape<>(
                List.of(block, member, date, span.from(), span.to(), session, room, extra, since),
                v ->
                        new PublishedWork(
                                v.get(block),
                                v.get(member),
                                v.get(date),
                                span.get(v),
                                v.get(session),
                                v.find(room),
                                v.get(extra),
                                v.get(since)));
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

    static Shape<HardWork> hardWork() {
        Field<HardWork, String> id = Field.required("id", Codecs.TEXT, HardWork::id);
        Field<HardWork, HardKind> kind =
                Field.required("kind", Codecs.name(HardKind.class), HardWork::kind);
        Field<HardWork, Boolean> counts = Field.required("counts", Codecs.FLAG, HardWork::counts);
        Field<HardWork, DayOfWeek> day =
                Field.optional("day", Codecs.name(DayOfWeek.class), HardWork::day);
        SpanFields<HardWork> hours = SpanFields.optional("from", "to", HardWork::hours);
        Field<HardWork, List<String>> sessions =
                Field.list("sessions", Codecs.REFERENCE, HardWork::sessions);
        return new Shape<>(
                List.of(id, kind, counts, day, hours.from(), hours.to(), sessions),
                v ->
                        new HardWork(
                                v.get(id),
                                v.get(kind),
                                v.get(counts),
                                v.find(day),
                                hours.find(v),
                                v.get(sessions)));
    }

    private static int minute(LocalDateTime moment) {
        return moment.get(ChronoField.MINUTE_OF_DAY);
    }

    private static LocalDateTime moment(LocalDate date, int minuteOfDay) {
        return date.atStartOfDay().plusMinutes(minuteOfDay);
    }
}
