package nl.basiseerst.exchange;

import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.DayPattern.Part;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// What the schedule and the norms of a practice were made from.
final class GroundworkShapes {

    private GroundworkShapes() {}

    static Shape<DayPattern> dayPattern() {
        Field<DayPattern, String> id = Field.required("id", Codecs.TEXT, DayPattern::id);
        Field<DayPattern, String> name = Field.required("name", Codecs.TEXT, DayPattern::name);
        Field<DayPattern, List<Role>> roles =
                Field.list("roles", Codecs.name(Role.class), DayPattern::roles);
        Field<DayPattern, List<Part>> parts =
                Field.required("parts", Codecs.list(part()), DayPattern::parts);
        return new Shape<>(
                List.of(id, name, roles, parts),
                v -> new DayPattern(v.get(id), v.get(name), v.get(roles), v.get(parts)));
    }

    private static Shape<Part> part() {
        SpanFields<Part> span = SpanFields.required(Part::span);
        Field<Part, String> session = Field.required("session", Codecs.REFERENCE, Part::session);
        Field<Part, String> room = Field.optional("room", Codecs.REFERENCE, Part::room);
        Field<Part, List<ExtraWork>> extra =
                Field.list("extra", ScheduleShapes.extraWork(), Part::extra);
        return new Shape<>(
                List.of(span.from(), span.to(), session, room, extra),
                v -> new Part(span.get(v), v.get(session), v.find(room), v.get(extra)));
    }

    static Shape<BasicSchedule> basicSchedule() {
        Field<BasicSchedule, String> id = Field.required("id", Codecs.TEXT, BasicSchedule::id);
        Field<BasicSchedule, String> name =
                Field.required("name", Codecs.TEXT, BasicSchedule::name);
        Field<BasicSchedule, IsoWeek> validFrom =
                Field.required("validFrom", Codecs.WEEK, BasicSchedule::validFrom);
        Field<BasicSchedule, Integer> weeks =
                Field.orElse("weeks", Codecs.WHOLE, BasicSchedule::weeks, 1);
        Field<BasicSchedule, List<PatternBlock>> blocks =
                Field.list("blocks", patternBlock(), BasicSchedule::blocks);
        Field<BasicSchedule, List<IsoWeek>> stamped =
                Field.list("stamped", Codecs.WEEK, BasicSchedule::stamped);
        return new Shape<>(
                List.of(id, name, validFrom, weeks, blocks, stamped),
                v ->
                        new BasicSchedule(
                                v.get(id),
                                v.get(name),
                                v.get(validFrom),
                                v.get(weeks),
                                v.get(blocks),
                                v.get(stamped)));
    }

    private static Shape<PatternBlock> patternBlock() {
        Field<PatternBlock, String> id = Field.required("id", Codecs.TEXT, PatternBlock::id);
        Field<PatternBlock, String> member =
                Field.required("member", Codecs.REFERENCE, PatternBlock::member);
        Field<PatternBlock, Integer> week =
                Field.orElse("week", Codecs.WHOLE, PatternBlock::week, 1);
        Field<PatternBlock, DayOfWeek> day =
                Field.required("day", Codecs.name(DayOfWeek.class), PatternBlock::day);
        SpanFields<PatternBlock> span = SpanFields.required(PatternBlock::span);
        Field<PatternBlock, String> session =
                Field.required("session", Codecs.REFERENCE, PatternBlock::session);
        Field<PatternBlock, String> room =
                Field.optional("room", Codecs.REFERENCE, PatternBlock::room);
        Field<PatternBlock, String> note = Field.optional("note", Codecs.TEXT, PatternBlock::note);
        Field<PatternBlock, List<ExtraWork>> extra =
                Field.list("extra", ScheduleShapes.extraWork(), PatternBlock::extra);
        return new Shape<>(
                List.of(id, member, week, day, span.from(), span.to(), session, room, note, extra),
                v ->
                        new PatternBlock(
                                v.get(id),
                                v.get(member),
                                v.get(week),
                                v.get(day),
                                span.get(v),
                                v.get(session),
                                v.find(room),
                                v.find(note),
                                v.get(extra)));
    }

    static Shape<Calibration> calibration() {
        Field<Calibration, String> activity =
                Field.required("activity", Codecs.REFERENCE, Calibration::activity);
        Field<Calibration, LocalDate> from = Field.required("from", Codecs.DATE, Calibration::from);
        Field<Calibration, LocalDate> until =
                Field.required("until", Codecs.DATE, Calibration::until);
        Field<Calibration, Double> contacts =
                Field.required("contacts", Codecs.NUMBER, Calibration::contacts);
        Field<Calibration, Demand> norm =
                Field.orElse("norm", DemandShape.demand(), Calibration::norm, Demand.NONE);
        return new Shape<>(
                List.of(activity, from, until, contacts, norm),
                v ->
                        new Calibration(
                                v.get(activity),
                                v.get(from),
                                v.get(until),
                                v.get(contacts),
                                v.get(norm)));
    }
}
