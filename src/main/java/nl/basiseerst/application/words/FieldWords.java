package nl.basiseerst.application.words;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a change did to a thing, field by field. Of an absence it tells who and when, never of what
/// kind. Safe for use by several threads.
public final class FieldWords {

    private final Messages messages;
    private final FieldText text;
    private final WarningWords warnings;

    /// @param plan where names are looked up; what it no longer has is called by its id
    public FieldWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.text = new FieldText(messages, plan);
        this.warnings = new WarningWords(messages, plan);
    }

    /// A field that is not as it was.
    ///
    /// @param name what the field is called
    /// @param before what it said, empty for nothing
    /// @param after what it says, empty for nothing
    public record Changed(String name, String before, String after) {}

    /// The fields that the change altered, in the order in which they are filled in; those that are
    /// not told by themselves are told as one without words.
    public List<Changed> of(ChangeEntry entry) {
        Map<String, String> before = fields(entry.before());
        Map<String, String> after = fields(entry.after());
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        List<Changed> changed = new ArrayList<>();
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                changed.add(new Changed(messages.text("log.field." + name), was, is));
            }
        }
        if (changed.isEmpty()) {
            changed.add(new Changed(messages.text("log.field.other"), "", ""));
        }
        return changed;
    }

    private Map<String, String> fields(@Nullable Placed state) {
        Fields fields = new Fields();
        if (state != null) {
            fill(fields, state.entity());
        }
        return fields.texts;
    }

    private String day(@Nullable DayOfWeek day) {
        return day == null ? "" : text.days(List.of(day));
    }

    private void fill(Fields fields, Entity thing) {
        switch (thing) {
            case Block block ->
                    fields.put("session", text.session(block.session()))
                            .put("member", text.member(block.member()))
                            .put("date", text.date(block.date()))
                            .put("time", block.span())
                            .put("room", text.room(block.room()))
                            .put("note", block.note())
                            .put("extra", text.extra(block.extra()));
            case Absence absence ->
                    fields.put("member", text.member(absence.member()))
                            .put("from", text.date(absence.from()))
                            .put("until", text.date(absence.to()))
                            .put("time", absence.part());
            case Duty duty ->
                    fields.put("member", text.member(duty.member()))
                            .put("from", text.moment(duty.from()))
                            .put("until", text.moment(duty.to()));
            case Publication published ->
                    fields.put("week", text.week(published.week()))
                            .put("edition", published.edition())
                            .put("first", text.date(published.first()))
                            .put("made", text.moment(published.made()))
                            .put("blocks", published.work().size());
            case LeaveRequest request ->
                    fields.put("member", text.member(request.member()))
                            .put("from", text.date(request.from()))
                            .put("until", text.date(request.to()))
                            .put("time", request.part())
                            .put("status", messages.text("away.state." + request.state()));
            case SchoolHoliday holiday ->
                    fields.put("holiday", messages.text("away.season." + holiday.season()))
                            .put("region", messages.text("away.region." + holiday.region()))
                            .put("from", text.date(holiday.from()))
                            .put("until", text.date(holiday.to()))
                            .put("confirmed", messages.text("log.said." + holiday.confirmed()));
            case PanelSecond panel ->
                    fields.put("member", text.member(panel.member()))
                            .put("second", text.member(panel.second()));
            case LeaveEntitlement hours ->
                    fields.put("member", text.member(hours.member()))
                            .put("year", Integer.toString(hours.year()))
                            .put("leave", text.number(hours.leave()))
                            .put("leave-carried", text.number(hours.leaveCarried()))
                            .put("plb", text.number(hours.plb()))
                            .put("plb-carried", text.number(hours.plbCarried()));
            case HardWork work ->
                    fields.put("counts", messages.text("division.work.counts." + work.counts()))
                            .put("weekdays", day(work.day()))
                            .put("time", work.hours())
                            .put("sessions", text.sessions(work.sessions()));
            case Task task ->
                    fields.put("task", text.taskType(task.type()))
                            .put("date", text.date(task.date()))
                            .put("assignee", text.member(task.assignee()))
                            .put("status", messages.text("tasks.status." + task.status()));
            case Member member -> fill(fields, member);
            case BasicSchedule schedule ->
                    fields.put("name", schedule.name())
                            .put("valid-from", text.week(schedule.validFrom()))
                            .put("weeks", schedule.weeks())
                            .put("blocks", schedule.blocks().size())
                            .put("stamped", schedule.stamped().size());
            case DayPattern pattern ->
                    fields.put("name", pattern.name())
                            .put("roles", text.roles(pattern.roles()))
                            .put("blocks", pattern.parts().size());
            case PresenceRule rule ->
                    fields.put("name", rule.name())
                            .put("roles", text.roles(rule.roles()))
                            .put("minimum", rule.min())
                            .put("sessions", text.sessions(rule.inSession()))
                            .put("time", text.hours(rule.hours()));
            case Practice practice ->
                    fields.put("name", practice.name())
                            .put("opening", text.hours(practice.openingHours()))
                            .put("closed", text.dates(practice.closedDates()))
                            .put("patients", text.patients(practice.patients()));
            case Room room ->
                    fields.put("name", room.name())
                            .put("type", messages.text("offer.room." + room.type()));
            case Acceptance acceptance ->
                    fields.put("warning", warnings.brief(acceptance.warning()))
                            .put("minutes", acceptance.minutes() == 0 ? "" : acceptance.minutes())
                            .put("reason", warnings.reason(acceptance.reason()))
                            .put("note", acceptance.note());
            default -> fillOffer(fields, thing);
        }
    }

    private void fillOffer(Fields fields, Entity thing) {
        switch (thing) {
            case Activity activity ->
                    fields.put("name", activity.name())
                            .put("offer", messages.text("offer.class." + activity.offer()))
                            .put("source", activity.source())
                            .put("decided", text.date(activity.decidedOn()))
                            .put("access-days", activity.accessDays())
                            .put("access-weeks", activity.accessWeeks());
            case SessionType session ->
                    fields.put("name", session.name())
                            .put("offer", messages.text("offer.session-class." + session.offer()))
                            .put("activities", text.activities(session.activities()))
                            .put("productivity", text.percent(session.productivity()));
            case RoleFallback fallback ->
                    fields.put("roles", text.roles(List.of(fallback.role())))
                            .put("sessions", text.sessions(fallback.fallbackSessions()));
            case Competence competence ->
                    fields.put("name", competence.name())
                            .put("valid-months", competence.validMonths());
            case TaskType type ->
                    fields.put("name", type.name())
                            .put("minutes", text.number(type.minutes()))
                            .put("roles", text.roles(type.roles()))
                            .put("competence", text.competence(type.competence()))
                            .put("offer", messages.text("offer.class." + type.offer()))
                            .put("weekdays", text.days(type.days()))
                            .put("time", type.window());
            case Calibration calibration ->
                    fields.put("activities", text.activities(List.of(calibration.activity())))
                            .put("from", text.date(calibration.from()))
                            .put("until", text.date(calibration.until()))
                            .put("contacts", text.number(calibration.contacts()));
            default -> fields.put("name", thing.id());
        }
    }

    private void fill(Fields fields, Member member) {
        fields.put("name", member.name())
                .put("initials", member.initials())
                .put("role", text.roles(List.of(member.role())))
                .put("employment", messages.text("team.employment." + member.employment()))
                .put("registration", messages.text("team.registration." + member.registration()))
                .put("from", text.date(member.employed().from()))
                .put("until", text.date(member.employed().until()))
                .put("hours", text.number(member.hoursPerWeek()))
                .put("panel", member.panel())
                .put("availability", text.hours(member.availability()))
                .put("competences", text.holdings(member.competences()));
    }

    /// Names of fields with what they say.
    private static final class Fields {

        private final Map<String, String> texts = new LinkedHashMap<>();

        Fields put(String name, @Nullable Object value) {
            texts.put(name, value == null ? "" : value.toString());
            return this;
        }
    }
}
