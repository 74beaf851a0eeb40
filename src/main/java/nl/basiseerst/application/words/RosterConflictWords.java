package nl.basiseerst.application.words;

import nl.basiseerst.domain.conflict.BlockConflict;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.DutyConflict;
import nl.basiseerst.domain.conflict.HoursConflict;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.NoticeConflict;
import nl.basiseerst.domain.conflict.RestConflict;
import nl.basiseerst.domain.conflict.RoomConflict;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.conflict.SkillConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What does not fit in a week of the schedule, in sentences: what it is, and what to do about it.
/// Of who is away it never says why. Safe for use by several threads.
public final class RosterConflictWords {

    private final Messages messages;
    private final Terms terms;
    private final Names names;
    private final Map<String, String> rooms = new HashMap<>();

    /// @param plan the practice in which the conflicts were found
    public RosterConflictWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        terms = new Terms(messages);
        names = new Names(plan);
        plan.rooms().forEach(room -> rooms.put(room.id(), room.name()));
    }

    /// How it stands, in a word or two: `Kan niet`, `Let op`, `Weer open` or `Aanvaard`.
    public String state(ListedConflict listed) {
        return text("state." + (listed.isWorse() ? "WORSE" : listed.state()));
    }

    /// What does not fit.
    public String sentence(RosterConflict conflict) {
        return switch (conflict) {
            case BlockConflict one -> block(one);
            case RoomConflict one -> room(one);
            case SkillConflict one -> skill(one);
            case HoursConflict one -> hours(one);
            case RestConflict one -> rest(one);
            case NoticeConflict one -> notice(one);
            case DutyConflict one -> duty(one);
        };
    }

    /// What can be done about it.
    public String remedy(RosterConflict conflict) {
        return switch (conflict) {
            case RoomConflict.RoomMissing one -> free(one);
            case SkillConflict.AuthorityMissing one -> giveTo(one, one.may());
            case SkillConflict.RoleUnfit one -> giveTo(one, one.may());
            case SkillConflict.SupervisionMissing one ->
                    text(one.kind() + ".remedy", terms.anyOf(one.by()));
            case SkillConflict.CompetenceMissing one -> able(one.others());
            case SkillConflict.CompetenceExpired one -> able(one.others());
            case RosterConflict one -> text(one.kind() + ".remedy", member(one));
        };
    }

    /// Where the limit comes from that it is beyond; empty where there is none.
    public Optional<String> source(RosterConflict conflict) {
        return switch (conflict) {
            case RestConflict one -> Optional.of(text("source", one.source()));
            case NoticeConflict one -> Optional.of(text("source", one.source()));
            case RosterConflict _ -> Optional.empty();
        };
    }

    private String block(BlockConflict conflict) {
        String session = session(conflict.block());
        TimeSpan span = conflict.block().span();
        return switch (conflict) {
            case BlockConflict.Overlap one ->
                    say(one, "", date(one), one.span(), session, session(one.other()));
            case BlockConflict.Away one -> say(one, "", date(one), times(one.during()), session);
            case BlockConflict.NotEmployed one -> say(one, "", date(one), session);
            case BlockConflict.OutsideAvailability one ->
                    say(one, "", date(one), span, session, otherwise(one.available()));
            case BlockConflict.OutsideOpening one -> say(one, "", date(one), span, session);
        };
    }

    private String otherwise(TimeSet available) {
        return available.isEmpty() ? "" : text("OUTSIDE_AVAILABILITY.hours", times(available));
    }

    private String room(RoomConflict conflict) {
        String session = session(conflict.block());
        return switch (conflict) {
            case RoomConflict.RoomTaken one ->
                    say(
                            one,
                            "",
                            date(one),
                            times(one.shared()),
                            room(one.room()),
                            names.member(one.other().member()).name());
            case RoomConflict.RoomUnfit one ->
                    say(
                            one,
                            "",
                            date(one),
                            session,
                            room(one.room()),
                            type(one.is()),
                            type(one.asked()));
            case RoomConflict.RoomMissing one ->
                    say(one, "", date(one), session, type(one.asked()));
        };
    }

    private String free(RoomConflict.RoomMissing missing) {
        return missing.free().isEmpty()
                ? text("ROOM_MISSING.none")
                : text(
                        "ROOM_MISSING.remedy",
                        terms.and(missing.free().stream().map(this::room).toList()));
    }

    private String skill(SkillConflict conflict) {
        String role = terms.role(names.member(conflict.member()).role());
        return switch (conflict) {
            case SkillConflict.AuthorityMissing one ->
                    say(one, "", role, date(one), activity(one.activity()));
            case SkillConflict.CompetenceMissing one ->
                    say(
                            one,
                            one.learning() ? ".learning" : "",
                            date(one),
                            activity(one.activity()),
                            competence(one.competence()));
            case SkillConflict.CompetenceExpired one ->
                    say(
                            one,
                            "",
                            date(one),
                            activity(one.activity()),
                            competence(one.competence()),
                            terms.dateWithYear(one.validUntil()));
            case SkillConflict.SupervisionMissing one ->
                    say(
                            one,
                            "",
                            date(one),
                            work(one.activity(), one.block()),
                            times(one.without()),
                            text("SUPERVISION_MISSING." + one.level()));
            case SkillConflict.RoleUnfit one ->
                    say(
                            one,
                            one.activity() == null ? "" : ".extra",
                            role,
                            date(one),
                            work(one.activity(), one.block()));
        };
    }

    private String giveTo(SkillConflict conflict, List<Role> may) {
        return may.isEmpty()
                ? text("ROLE.nobody")
                : text(conflict.kind() + ".remedy", terms.anyOf(may));
    }

    private String able(List<String> others) {
        return others.isEmpty()
                ? text("COMPETENCE.nobody")
                : text(
                        "COMPETENCE.remedy",
                        terms.and(others.stream().map(id -> names.member(id).name()).toList()));
    }

    private String rest(RestConflict conflict) {
        return say(
                conflict,
                "",
                date(conflict),
                of(conflict, conflict.found()),
                of(conflict, conflict.limit()));
    }

    private String of(RestConflict conflict, int number) {
        return switch (conflict.kind()) {
            case TRAINEE_HOURS -> TimeSpan.clock(number);
            case TRAINEE_DUTIES -> Integer.toString(number);
            case TRAINEE_WEEKEND -> messages.text("term.long-day." + DayOfWeek.of(number));
            default -> terms.minutes(number);
        };
    }

    private String duty(DutyConflict conflict) {
        LocalTime to = conflict.duty().to().toLocalTime();
        return conflict.kind() == ConflictKind.DUTY_OVERLAP
                ? say(
                        conflict,
                        "",
                        date(conflict),
                        conflict.block().span(),
                        session(conflict.block()),
                        conflict.duty().from().toLocalTime(),
                        to)
                : say(conflict, "", date(conflict), to, TimeSpan.clock(conflict.begins()));
    }

    private String notice(NoticeConflict conflict) {
        return say(
                conflict,
                conflict.changed() > 0 ? ".changed" : "",
                terms.date(conflict.since()),
                conflict.days() > 0
                        ? text("LATE_NOTICE.before", conflict.days())
                        : text("LATE_NOTICE.after"),
                Integer.toString(conflict.limit()),
                Integer.toString(conflict.changed()));
    }

    private String hours(HoursConflict conflict) {
        return say(
                conflict,
                "",
                terms.minutes(conflict.planned()),
                terms.minutes(Math.abs(conflict.difference())),
                terms.minutes(conflict.agreed()),
                Integer.toString(conflict.weeks()));
    }

    /// The sentence of that kind; its first detail is the member.
    private String say(RosterConflict conflict, String variant, Object... details) {
        Object[] all = new Object[details.length + 1];
        all[0] = member(conflict);
        for (int i = 0; i < details.length; i++) {
            all[i + 1] = details[i].toString();
        }
        return text(conflict.kind() + variant, all);
    }

    private String text(String key, Object... details) {
        return messages.text("planning." + key, details);
    }

    private String member(RosterConflict conflict) {
        return names.member(conflict.member()).name();
    }

    private String date(RosterConflict conflict) {
        return terms.date(conflict.date());
    }

    private String times(TimeSet times) {
        return terms.and(times.spans().stream().map(TimeSpan::toString).toList());
    }

    private String session(Block block) {
        return names.session(block.session()).name();
    }

    private String activity(String id) {
        return names.activity(id).name();
    }

    private String work(@Nullable String activity, Block block) {
        return activity == null ? session(block) : activity(activity);
    }

    private String competence(String id) {
        return names.competence(id).name();
    }

    private String room(String id) {
        return rooms.getOrDefault(id, id);
    }

    private String type(Room.Type type) {
        return messages.text("offer.room." + type);
    }
}
