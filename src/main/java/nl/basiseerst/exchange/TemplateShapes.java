package nl.basiseerst.exchange;

import nl.basiseerst.application.catalogue.Clinic;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.catalogue.WorkingDays;
import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Require;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Practices to start from, and the days their people work.
final class TemplateShapes {

    private TemplateShapes() {}

    static Shape<Template> template() {
        Field<Template, String> id = Field.required("id", Codecs.TEXT, Template::id);
        Field<Template, String> name = Field.required("name", Codecs.TEXT, Template::name);
        Field<Template, Integer> patients =
                Field.required("patients", Codecs.WHOLE, Template::patients);
        Field<Template, WeeklyHours> openingHours =
                Field.required("openingHours", PracticeShapes.HOURS, Template::openingHours);
        Field<Template, Integer> weeks = Field.orElse("weeks", Codecs.WHOLE, Template::weeks, 1);
        Field<Template, List<Room>> rooms =
                Field.list("rooms", PracticeShapes.room(), Template::rooms);
        Field<Template, List<Member>> team =
                Field.required("team", Codecs.list(TeamShapes.member()), Template::team);
        Field<Template, List<WorkingDays>> days = Field.list("days", workingDays(), Template::days);
        Field<Template, List<Clinic>> clinics = Field.list("clinics", clinic(), Template::clinics);
        Field<Template, List<String>> services =
                Field.list("services", Codecs.REFERENCE, Template::services);
        Field<Template, List<Role>> coveredRoles =
                Field.list("coveredRoles", Codecs.name(Role.class), Template::coveredRoles);
        return new Shape<>(
                List.of(
                        id,
                        name,
                        patients,
                        openingHours,
                        weeks,
                        rooms,
                        team,
                        days,
                        clinics,
                        services,
                        coveredRoles),
                v ->
                        new Template(
                                v.get(id),
                                v.get(name),
                                v.get(patients),
                                v.get(openingHours),
                                v.get(weeks),
                                v.get(rooms),
                                v.get(team),
                                v.get(days),
                                v.get(clinics),
                                v.get(services),
                                v.get(coveredRoles)));
    }

    private static Shape<WorkingDays> workingDays() {
        Field<WorkingDays, String> member =
                Field.required("member", Codecs.REFERENCE, WorkingDays::member);
        Field<WorkingDays, List<Map.Entry<DayOfWeek, Time>>> times =
                Field.list("times", dayTime(), days -> List.copyOf(days.times().entrySet()));
        return new Shape<>(
                List.of(member, times), v -> new WorkingDays(v.get(member), map(v.get(times))));
    }

    private static Map<DayOfWeek, Time> map(List<Map.Entry<DayOfWeek, Time>> times) {
        Require.once("times", "day", times, Map.Entry::getKey);
        Map<DayOfWeek, Time> worked = new EnumMap<>(DayOfWeek.class);
        times.forEach(one -> worked.put(one.getKey(), one.getValue()));
        return worked;
    }

    private static Shape<Map.Entry<DayOfWeek, Time>> dayTime() {
        Field<Map.Entry<DayOfWeek, Time>, DayOfWeek> day =
                Field.required("day", Codecs.name(DayOfWeek.class), Map.Entry::getKey);
        Field<Map.Entry<DayOfWeek, Time>, Time> time =
                Field.required("time", Codecs.name(Time.class), Map.Entry::getValue);
        return new Shape<>(List.of(day, time), v -> Map.entry(v.get(day), v.get(time)));
    }

    private static Shape<Clinic> clinic() {
        Field<Clinic, String> member = Field.required("member", Codecs.REFERENCE, Clinic::member);
        Field<Clinic, Integer> week = Field.orElse("week", Codecs.WHOLE, Clinic::week, 0);
        Field<Clinic, DayOfWeek> day =
                Field.required("day", Codecs.name(DayOfWeek.class), Clinic::day);
        SpanFields<Clinic> span = SpanFields.required(Clinic::span);
        Field<Clinic, String> session =
                Field.required("session", Codecs.REFERENCE, Clinic::session);
        return new Shape<>(
                List.of(member, week, day, span.from(), span.to(), session),
                v ->
                        new Clinic(
                                v.get(member),
                                v.get(week),
                                v.get(day),
                                span.get(v),
                                v.get(session)));
    }
}
