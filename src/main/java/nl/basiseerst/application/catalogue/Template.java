package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import java.util.List;

/// A practice of a common size to start from: placeholder people in usual roles, and who of them
/// works when.
///
/// @param patients its normal size, in enrolled patients
/// @param weeks how many weeks its basic schedule has
/// @param team placeholder people, each with hours and competences
/// @param days who works when, one for each of the team
/// @param clinics what people do besides the patterns of their role
/// @param services ids of the items of the starter catalogue it has besides those proposed as basic
/// @param coveredRoles roles of which an absence is covered by agreement (waarneming)
public record Template(
        String id,
        String name,
        int patients,
        WeeklyHours openingHours,
        int weeks,
        List<Room> rooms,
        List<Member> team,
        List<WorkingDays> days,
        List<Clinic> clinics,
        List<String> services,
        List<Role> coveredRoles)
        implements Entity {

    public Template {
        Require.id("id", id);
        Require.text("name", name);
        Require.atLeast("patients", patients, 1);
        Require.between("weeks", weeks, 1, 4);
        rooms = List.copyOf(rooms);
        team = List.copyOf(team);
        Require.notEmpty("team", team);
        days = List.copyOf(days);
        clinics = List.copyOf(clinics);
        services = List.copyOf(services);
        coveredRoles = List.copyOf(coveredRoles);
    }
}
