package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A small practice full of edge cases, always the same for the same seed, and the week of it to
/// look at.
record RandomPractice(PracticePlan plan, IsoWeek week) {

    /// A week that ends in another month, two in which the clock changes, a week 53 and the week
    /// after it.
    private static final List<IsoWeek> WEEKS =
            List.of(
                    new IsoWeek(2026, 13),
                    new IsoWeek(2026, 44),
                    new IsoWeek(2026, 40),
                    new IsoWeek(2026, 48),
                    new IsoWeek(2026, 53),
                    new IsoWeek(2027, 1));

    static RandomPractice of(long seed) {
        Dice dice = new Dice(seed);
        IsoWeek week = dice.oneOf(WEEKS);
        Dayparts dayparts =
                dice.oneOf(
                        Dayparts.DEFAULT,
                        new Dayparts(List.of(1440)),
                        new Dayparts(List.of(630, 900, 1440)));
        boolean calm = dice.chance(0.7);
        RandomOffer offer = new RandomOffer(dice, dayparts.count(), calm);
        List<Member> members = new ArrayList<>();
        for (int i = dice.between(2, 6); i > 0; i--) {
            boolean doctor = calm && (members.isEmpty() || dice.chance(0.4));
            Role role = doctor ? Role.GP : dice.oneOf(RandomOffer.ROLES);
            members.add(member(dice, "m" + i, role, week));
        }
        RandomSchedule schedule = new RandomSchedule(dice, offer, members, week, calm);
        PracticePlan plan =
                new PracticePlan(
                        practice(dice, dayparts, week),
                        List.of(),
                        RandomOffer.COMPETENCES.stream()
                                .map(id -> new Competence(id, id, null))
                                .toList(),
                        offer.activities(),
                        offer.sessions(),
                        offer.fallbacks(),
                        members,
                        schedule.blocks(),
                        schedule.absences(),
                        rules(dice, offer.sessions()),
                        List.of(),
                        List.of(),
                        Groundwork.NONE);
        return new RandomPractice(plan, week);
    }

    private static Practice practice(Dice dice, Dayparts dayparts, IsoWeek week) {
        List<LocalDate> closed = new ArrayList<>();
        for (LocalDate day : week.days()) {
            if (dice.chance(0.08)) {
                closed.add(day);
            }
        }
        return new Practice(
                "proef",
                "Proefpraktijk",
                ZoneId.of("Europe/Amsterdam"),
                hours(dice, dice.chance(0.97) ? dice.between(1, 5) : 0),
                dice.chance(0.02) ? week.days() : closed,
                dayparts,
                RandomOffer.BANDS.stream()
                        .map(band -> new PatientBand(band, dice.between(0, 900)))
                        .toList(),
                dice.oneOf(0.0, 0.05, 0.05, 0.2),
                dice.oneOf(1.0, 10.0, 30.0, 30.0, 120.0),
                dice.oneOf(0.0, 10.0, 30.0, 30.0, 90.0),
                dice.some(dice.between(0, 2), RandomOffer.ROLES));
    }

    private static WeeklyHours hours(Dice dice, int days) {
        List<DayHours> hours = new ArrayList<>();
        List<DayOfWeek> weekdays = List.of(DayOfWeek.values()).subList(0, dice.oneOf(5, 5, 7));
        for (DayOfWeek day : dice.some(days, weekdays)) {
            int from = dice.oneOf(480, 540, 600);
            hours.add(new DayHours(day, new TimeSpan(from, from + dice.oneOf(120, 180, 240))));
            if (dice.chance(0.5)) {
                int again = dice.oneOf(840, 855, 960);
                hours.add(new DayHours(day, new TimeSpan(again, again + dice.oneOf(15, 120, 480))));
            }
        }
        return new WeeklyHours(hours);
    }

    private static Member member(Dice dice, String id, Role role, IsoWeek week) {
        LocalDate someDay = week.monday().plusDays(dice.between(-8, 6));
        List<Holding> holdings = new ArrayList<>();
        for (String competence : RandomOffer.COMPETENCES) {
            if (dice.chance(0.6)) {
                LocalDate until = week.monday().plusDays(dice.between(-1, 5));
                holdings.add(
                        new Holding(
                                competence,
                                dice.chance(0.5) ? null : until,
                                dice.oneOf(CompetenceLevel.values())));
            }
        }
        return new Member(
                id,
                "Lid " + id,
                "L" + id,
                role,
                Employment.EMPLOYED,
                dice.oneOf(Registration.NONE, Registration.NURSE, Registration.DOCTOR),
                dice.oneOf(
                        Period.ALWAYS,
                        Period.ALWAYS,
                        Period.ALWAYS,
                        new Period(null, someDay),
                        new Period(someDay, null)),
                null,
                null,
                WeeklyHours.NONE,
                holdings);
    }

    private static List<PresenceRule> rules(Dice dice, List<SessionType> sessions) {
        List<PresenceRule> rules = new ArrayList<>();
        List<String> ids = sessions.stream().map(SessionType::id).toList();
        for (int i = dice.oneOf(0, 0, 1, 1, 2, 3); i > 0; i--) {
            rules.add(
                    new PresenceRule(
                            "p" + i,
                            "Regel " + i,
                            dice.some(dice.oneOf(1, 2, 4, 4), RandomOffer.ROLES),
                            dice.oneOf(0, 1, 1, 2, 2, 3),
                            dice.oneOf(PresenceRule.Mode.values()),
                            dice.some(dice.oneOf(0, 0, 0, 1, 2, 4), ids),
                            dice.chance(0.4) ? hours(dice, dice.between(1, 5)) : WeeklyHours.NONE));
        }
        return rules;
    }
}
