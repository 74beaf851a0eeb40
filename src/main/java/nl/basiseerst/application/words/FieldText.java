package nl.basiseerst.application.words;

import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands in a field, in words; nothing as an empty text.
final class FieldText {

    private final Messages messages;
    private final Terms terms;
    private final PracticePlan plan;

    FieldText(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.plan = plan;
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : terms.dateWithYear(date);
    }

    String moment(LocalDateTime moment) {
        return date(moment.toLocalDate()) + " " + moment.toLocalTime();
    }

    String dates(List<LocalDate> dates) {
        return list(dates, this::date);
    }

    String week(IsoWeek week) {
        return terms.week(week);
    }

    String number(@Nullable Double number) {
        return number == null ? "" : terms.decimal(number, 2);
    }

    String percent(double share) {
        return terms.percent(share);
    }

    String roles(List<Role> roles) {
        return list(roles, terms::role);
    }

    String days(List<DayOfWeek> days) {
        return list(days, day -> messages.text("term.day." + day));
    }

    String hours(WeeklyHours hours) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> !hours.spansOn(day).isEmpty())
                .map(
                        day ->
                                messages.text("term.day." + day)
                                        + " "
                                        + list(hours.spansOn(day), TimeSpan::toString))
                .collect(Collectors.joining("; "));
    }

    String member(@Nullable String id) {
        return name(plan.members(), id, Member::name);
    }

    String session(String id) {
        return name(plan.sessionTypes(), id, SessionType::name);
    }

    String sessions(List<String> ids) {
        return list(ids, this::session);
    }

    String activities(List<String> ids) {
        return list(ids, this::activity);
    }

    private String activity(String id) {
        return name(plan.activities(), id, Activity::name);
    }

    String room(@Nullable String id) {
        return name(plan.rooms(), id, Room::name);
    }

    String taskType(String id) {
        return name(plan.taskTypes(), id, TaskType::name);
    }

    String competence(@Nullable String id) {
        return name(plan.competences(), id, Competence::name);
    }

    String holdings(List<Holding> holdings) {
        return list(
                holdings,
                held ->
                        competence(held.competence())
                                + " ("
                                + messages.text("team.level." + held.level())
                                + (held.validUntil() == null ? "" : ", " + date(held.validUntil()))
                                + ")");
    }

    String extra(List<ExtraWork> extra) {
        return list(extra, work -> activity(work.activity()) + " " + terms.minutes(work.minutes()));
    }

    String patients(List<PatientBand> bands) {
        return list(bands, band -> band.ageBand() + " " + band.count());
    }

    private static <T> String list(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(", "));
    }

    private static <T extends Entity> String name(
            List<T> things, @Nullable String id, Function<T, String> name) {
        if (id == null) {
            return "";
        }
        return things.stream().filter(t -> t.id().equals(id)).map(name).findFirst().orElse(id);
    }
}
