package nl.basiseerst.domain.practice;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The practice: when it is open, for how many patients, and the limits its holder chose.
///
/// @param zone the wall clock that all its times are read on
/// @param openingHours stretches that do not overlap; a day without any is never open
/// @param closedDates dates on which it is closed all the same
/// @param patients each age band once
/// @param minimumHeadroom below this share of spare capacity a week is fragile; a fraction, at
///   least 0
/// @param materialMinutes a shortage below this is no verdict; minutes, at least 1
/// @param fragileMinutes what an absence may cost before it is fragile; minutes, at least 0
/// @param coveredRoles roles of which an absence is covered by agreement (waarneming), each once
public record Practice(
        String id,
        String name,
        ZoneId zone,
        WeeklyHours openingHours,
        List<LocalDate> closedDates,
        Dayparts dayparts,
        List<PatientBand> patients,
        double minimumHeadroom,
        double materialMinutes,
        double fragileMinutes,
        List<Role> coveredRoles)
        implements Entity {

    /// Defaults of the exchange format, where the practice says nothing.
    public static final double DEFAULT_MINIMUM_HEADROOM = 0.05;

    public static final double DEFAULT_MATERIAL_MINUTES = 30;
    public static final double DEFAULT_FRAGILE_MINUTES = 30;

    public Practice {
        Require.id("id", id);
        Require.text("name", name);
        openingHours.requireNoOverlap("openingHours");
        closedDates = List.copyOf(closedDates);
        patients = List.copyOf(patients);
        Require.once("patients", "ageBand", patients, PatientBand::ageBand);
        Require.atLeast("minimumHeadroom", minimumHeadroom, 0);
        Require.atLeast("materialMinutes", materialMinutes, 1);
        Require.atLeast("fragileMinutes", fragileMinutes, 0);
        coveredRoles = List.copyOf(coveredRoles);
        Require.once("coveredRoles", coveredRoles);
    }

    /// The weekdays with opening hours.
    public Set<DayOfWeek> regularDays() {
        return openingHours.days();
    }

    /// Whether the practice is open at some time of that date.
    public boolean isOpenOn(LocalDate date) {
        return regularDays().contains(date.getDayOfWeek()) && !closedDates.contains(date);
    }

    /// Whether the practice is closed on a date on which it would be open by its hours.
    public boolean closesOn(LocalDate date) {
        return closedDates.contains(date) && regularDays().contains(date.getDayOfWeek());
    }

    /// The first date after that one on which the practice is open; empty when it stays closed for
    /// a year.
    public Optional<LocalDate> nextOpenDay(LocalDate date) {
        return date.plusDays(1).datesUntil(date.plusYears(1)).filter(this::isOpenOn).findFirst();
    }

    /// The dates of that week on which the practice is open, in order.
    public List<LocalDate> openDays(IsoWeek week) {
        return week.days().stream().filter(this::isOpenOn).toList();
    }

    public Practice withName(String other) {
        return new Practice(
                id,
                other,
                zone,
                openingHours,
                closedDates,
                dayparts,
                patients,
                minimumHeadroom,
                materialMinutes,
                fragileMinutes,
                coveredRoles);
    }

    public Practice withOpeningHours(WeeklyHours other) {
        return new Practice(
                id,
                name,
                zone,
                other,
                closedDates,
                dayparts,
                patients,
                minimumHeadroom,
                materialMinutes,
                fragileMinutes,
                coveredRoles);
    }

    public Practice withClosedDates(List<LocalDate> other) {
        return new Practice(
                id,
                name,
                zone,
                openingHours,
                other,
                dayparts,
                patients,
                minimumHeadroom,
                materialMinutes,
                fragileMinutes,
                coveredRoles);
    }

    public Practice withDayparts(Dayparts other) {
        return new Practice(
                id,
                name,
                zone,
                openingHours,
                closedDates,
                other,
                patients,
                minimumHeadroom,
                materialMinutes,
                fragileMinutes,
                coveredRoles);
    }

    public Practice withPatients(List<PatientBand> other) {
        return new Practice(
                id,
                name,
                zone,
                openingHours,
                closedDates,
                dayparts,
                other,
                minimumHeadroom,
                materialMinutes,
                fragileMinutes,
                coveredRoles);
    }

    /// @param headroom fraction
    /// @param material minutes
    /// @param fragile minutes
    public Practice withLimits(double headroom, double material, double fragile) {
        return new Practice(
                id,
                name,
                zone,
                openingHours,
                closedDates,
                dayparts,
                patients,
                headroom,
                material,
                fragile,
                coveredRoles);
    }

    public Practice withCoveredRoles(List<Role> other) {
        return new Practice(
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
                other);
    }
}
