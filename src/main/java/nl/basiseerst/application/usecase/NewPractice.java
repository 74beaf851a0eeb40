package nl.basiseerst.application.usecase;

import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/// A practice of which nothing is known but its name and its size. Nothing is made up: it has no
/// team, no offer and no norms; it is open on working days from 8 to 17 until somebody says
/// otherwise.
public final class NewPractice {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final TimeSpan OFFICE_HOURS = TimeSpan.of("08:00", "17:00");

    private NewPractice() {}

    /// @param patients how many are enrolled, at least 0
    /// @param ageBand what all ages together are called
    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank or the number below 0
    public static PracticePlan plan(String name, int patients, String ageBand) {
        Practice practice =
                new Practice(
                        FreshId.of("praktijk"),
                        name,
                        ZONE,
                        workingDays(),
                        List.of(),
                        Dayparts.DEFAULT,
                        List.of(new PatientBand(ageBand, patients)),
                        Practice.DEFAULT_MINIMUM_HEADROOM,
                        Practice.DEFAULT_MATERIAL_MINUTES,
                        Practice.DEFAULT_FRAGILE_MINUTES,
                        List.of());
        return new PracticePlan(
                practice,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Groundwork.NONE);
    }

    private static WeeklyHours workingDays() {
        return new WeeklyHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                        .map(day -> new DayHours(day, OFFICE_HOURS))
                        .toList());
    }
}
