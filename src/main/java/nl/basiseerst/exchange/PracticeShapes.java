package nl.basiseerst.exchange;

import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.WeeklyHours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The practice and its rooms, and the weekly hours that other things have too.
final class PracticeShapes {

    private PracticeShapes() {}

    static final Codec<WeeklyHours> HOURS =
            Codecs.list(dayHours()).as(WeeklyHours::new, WeeklyHours::hours);

    private static Shape<DayHours> dayHours() {
        Field<DayHours, DayOfWeek> day =
                Field.required("day", Codecs.name(DayOfWeek.class), DayHours::day);
        SpanFields<DayHours> span = SpanFields.required(DayHours::span);
        return new Shape<>(
                List.of(day, span.from(), span.to()), v -> new DayHours(v.get(day), span.get(v)));
    }

    static Shape<Room> room() {
        Field<Room, String> id = Field.required("id", Codecs.TEXT, Room::id);
        Field<Room, String> name = Field.required("name", Codecs.TEXT, Room::name);
        Field<Room, Room.Type> type =
                Field.required("type", Codecs.name(Room.Type.class), Room::type);
        return new Shape<>(
                List.of(id, name, type), v -> new Room(v.get(id), v.get(name), v.get(type)));
    }

    private static Shape<PatientBand> patientBand() {
        Field<PatientBand, String> ageBand =
                Field.required("ageBand", Codecs.TEXT, PatientBand::ageBand);
        Field<PatientBand, Integer> count =
                Field.required("count", Codecs.WHOLE, PatientBand::count);
        return new Shape<>(
                List.of(ageBand, count), v -> new PatientBand(v.get(ageBand), v.get(count)));
    }

    static Shape<Practice> practice() {
        Field<Practice, String> id = Field.required("id", Codecs.TEXT, Practice::id);
        Field<Practice, String> name = Field.required("name", Codecs.TEXT, Practice::name);
        Field<Practice, ZoneId> zone = Field.required("zone", Codecs.ZONE, Practice::zone);
        Field<Practice, WeeklyHours> openingHours =
                Field.required("openingHours", HOURS, Practice::openingHours);
        Field<Practice, List<LocalDate>> closedDates =
                Field.list("closedDates", Codecs.DATE, Practice::closedDates);
        Field<Practice, Dayparts> dayparts =
                Field.orElse(
                        "dayparts",
                        Codecs.list(Codecs.END).as(Dayparts::new, Dayparts::ends),
                        Practice::dayparts,
                        Dayparts.DEFAULT);
        Field<Practice, List<PatientBand>> patients =
                Field.list("patients", patientBand(), Practice::patients);
        Field<Practice, Double> minimumHeadroom =
                Field.orElse(
                        "minimumHeadroom",
                        Codecs.NUMBER,
                        Practice::minimumHeadroom,
                        Practice.DEFAULT_MINIMUM_HEADROOM);
        Field<Practice, Double> materialMinutes =
                Field.orElse(
                        "materialMinutes",
                        Codecs.NUMBER,
                        Practice::materialMinutes,
                        Practice.DEFAULT_MATERIAL_MINUTES);
        Field<Practice, Double> fragileMinutes =
                Field.orElse(
                        "fragileMinutes",
                        Codecs.NUMBER,
                        Practice::fragileMinutes,
                        Practice.DEFAULT_FRAGILE_MINUTES);
        Field<Practice, List<Role>> coveredRoles =
                Field.list("coveredRoles", Codecs.name(Role.class), Practice::coveredRoles);
        return new Shape<>(
                List.of(
                        id,
                        name,
                        zone,
                        openingHours,
                        closedDates,
                        dayparts,
                        patients,
                        minimumHeadroom,
                        materialMinutes,
                        fragileMinutes,
                        coveredRoles),
                v ->
                        new Practice(
                                v.get(id),
                                v.get(name),
                                v.get(zone),
                                v.get(openingHours),
                                v.get(closedDates),
                                v.get(dayparts),
                                v.get(patients),
                                v.get(minimumHeadroom),
                                v.get(materialMinutes),
                                v.get(fragileMinutes),
                                v.get(coveredRoles)));
    }
}
