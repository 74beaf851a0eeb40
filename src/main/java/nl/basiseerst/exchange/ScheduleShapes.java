package nl.basiseerst.exchange;

import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.WeeklyHours;

import java.time.LocalDate;
import java.util.List;

/// Who works when, who is away, and who must be there.
final class ScheduleShapes {

    private ScheduleShapes() {}

    static Shape<Block> block() {
        Field<Block, String> id = Field.required("id", Codecs.TEXT, Block::id);
        Field<Block, String> member = Field.required("member", Codecs.REFERENCE, Block::member);
        Field<Block, LocalDate> date = Field.required("date", Codecs.DATE, Block::date);
        SpanFields<Block> span = SpanFields.required(Block::span);
        Field<Block, String> session = Field.required("session", Codecs.REFERENCE, Block::session);
        Field<Block, String> room = Field.optional("room", Codecs.REFERENCE, Block::room);
        Field<Block, String> note = Field.optional("note", Codecs.TEXT, Block::note);
        Field<Block, List<ExtraWork>> extra = Field.list("extra", extraWork(), Block::extra);
        return new Shape<>(
                List.of(id, member, date, span.from(), span.to(), session, room, note, extra),
                v ->
                        new Block(
                                v.get(id),
                                v.get(member),
                                v.get(date),
                                span.get(v),
                                v.get(session),
                                v.find(room),
                                v.find(note),
                                v.get(extra)));
    }

    static Shape<ExtraWork> extraWork() {
        Field<ExtraWork, String> activity =
                Field.required("activity", Codecs.REFERENCE, ExtraWork::activity);
        Field<ExtraWork, Double> minutes =
                Field.required("minutes", Codecs.NUMBER, ExtraWork::minutes);
        return new Shape<>(
                List.of(activity, minutes), v -> new ExtraWork(v.get(activity), v.get(minutes)));
    }

    static Shape<Absence> absence() {
        Field<Absence, String> id = Field.required("id", Codecs.TEXT, Absence::id);
        Field<Absence, String> member = Field.required("member", Codecs.REFERENCE, Absence::member);
        Field<Absence, LocalDate> from = Field.required("from", Codecs.DATE, Absence::from);
        Field<Absence, LocalDate> to = Field.required("to", Codecs.DATE, Absence::to);
        SpanFields<Absence> part = SpanFields.optional("fromTime", "toTime", Absence::part);
        Field<Absence, Absence.Kind> kind =
                Field.required("kind", Codecs.name(Absence.Kind.class), Absence::kind);
        Field<Absence, LeaveAccount> account =
                Field.optional("account", Codecs.name(LeaveAccount.class), LeaveShapes::account);
        return new Shape<>(
                List.of(id, member, from, to, part.from(), part.to(), kind, account),
                v ->
                        new Absence(
                                v.get(id),
                                v.get(member),
                                v.get(from),
                                v.get(to),
                                part.find(v),
                                v.get(kind),
                                v.find(account)));
    }

    static Shape<PresenceRule> presenceRule() {
        Field<PresenceRule, String> id = Field.required("id", Codecs.TEXT, PresenceRule::id);
        Field<PresenceRule, String> name = Field.required("name", Codecs.TEXT, PresenceRule::name);
        Field<PresenceRule, List<Role>> roles =
                Field.required("roles", Codecs.list(Codecs.name(Role.class)), PresenceRule::roles);
        Field<PresenceRule, Integer> min = Field.orElse("min", Codecs.WHOLE, PresenceRule::min, 1);
        Field<PresenceRule, PresenceRule.Mode> mode =
                Field.orElse(
                        "mode",
                        Codecs.name(PresenceRule.Mode.class),
                        PresenceRule::mode,
                        PresenceRule.Mode.ON_SITE);
        Field<PresenceRule, List<String>> inSession =
                Field.list("inSession", Codecs.REFERENCE, PresenceRule::inSession);
        Field<PresenceRule, WeeklyHours> hours =
                Field.orElse("hours", PracticeShapes.HOURS, PresenceRule::hours, WeeklyHours.NONE);
        return new Shape<>(
                List.of(id, name, roles, min, mode, inSession, hours),
                v ->
                        new PresenceRule(
                                v.get(id),
                                v.get(name),
                                v.get(roles),
                                v.get(min),
                                v.get(mode),
                                v.get(inSession),
                                v.get(hours)));
    }
}
