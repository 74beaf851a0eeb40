package nl.basiseerst.testing;

import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.overview.TaskCheck;
import nl.basiseerst.application.overview.TaskCheck.Answer;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Practices to print, with verdicts written by hand.
public final class PrintedSamples {

    public static final IsoWeek WEEK = new IsoWeek(2026, 49);

    public static final VerdictText DISPLACED =
            new VerdictText(
                    Verdict.DISPLACED,
                    "In de verdrukking",
                    List.of(
                            "Het basisaanbod komt deze week 2 u 14 min tekort, waarvan 2 u 14 min"
                                    + " door extra aanbod.",
                            "Vooral triage op dinsdagochtend (1 u 29 min) en spreekuur op donderdag"
                                    + " (45 min)."),
                    List.of(
                            "Zet Echografie van E. Dekker op di 1 dec 10:30–12:00 om in spreekuur:"
                                    + " dat geeft 1 u 29 min terug."));

    public static final VerdictText SAFE =
            new VerdictText(
                    Verdict.SAFE,
                    "Op orde",
                    List.of("Het basisaanbod is gedekt, met 9 % ruimte."),
                    List.of());

    private PrintedSamples() {}

    public static PrintStamp stamp(PracticePlan plan) {
        return new PrintStamp(
                plan.practice().name(),
                3,
                ZonedDateTime.of(2026, 11, 21, 7, 45, 0, 0, ZoneId.of("Europe/Amsterdam")));
    }

    /// A word for each open day, the second squeezed and the fourth fragile.
    public static Map<LocalDate, VerdictText> dayVerdicts(PracticePlan plan, IsoWeek week) {
        List<VerdictText> words =
                List.of(
                        new VerdictText(Verdict.SAFE, "Op orde", List.of(), List.of()),
                        new VerdictText(
                                Verdict.DISPLACED, "In de verdrukking", List.of(), List.of()),
                        new VerdictText(Verdict.SHORT, "Tekort", List.of(), List.of()),
                        new VerdictText(Verdict.FRAGILE, "Kwetsbaar", List.of(), List.of()));
        Map<LocalDate, VerdictText> verdicts = new HashMap<>();
        List<LocalDate> days = plan.practice().openDays(week);
        for (int i = 0; i < days.size(); i++) {
            verdicts.put(days.get(i), words.get(i % words.size()));
        }
        return verdicts;
    }

    public static WeekOverview week(PracticePlan plan, IsoWeek week, VerdictText verdict) {
        return WeekOverview.of(plan, week, verdict, dayVerdicts(plan, week), stamp(plan));
    }

    /// Every third assigned task is not allowed.
    public static Map<String, TaskCheck> checks(PracticePlan plan) {
        Map<String, TaskCheck> checks = new HashMap<>();
        int i = 0;
        for (Task task : plan.tasks()) {
            Answer answer = task.assignee() == null ? Answer.UNASSIGNED : Answer.OK;
            List<String> reasons = List.of();
            if (answer == Answer.OK && ++i % 3 == 0) {
                answer = Answer.NOT_ALLOWED;
                reasons =
                        List.of(
                                "Er is dan te weinig toezicht: nodig is een huisarts in het pand.",
                                "De bekwaamheid wondzorg is verlopen op 1 november 2026.");
            }
            List<String> names = plan.members().stream().map(Member::name).limit(5).toList();
            checks.put(task.id(), new TaskCheck(answer, reasons, names));
        }
        return checks;
    }

    /// The same practice with a room in every block, and extra work inside some basic ones.
    public static PracticePlan withRooms(PracticePlan plan) {
        List<Block> blocks = new ArrayList<>();
        List<Room> rooms = plan.rooms();
        String extra =
                plan.sessionTypes().stream()
                        .filter(s -> s.offer() == SessionOffer.EXTRA)
                        .flatMap(s -> s.activities().stream())
                        .findFirst()
                        .orElseThrow();
        for (Block b : plan.blocks()) {
            boolean basic =
                    plan.sessionTypes().stream()
                            .anyMatch(
                                    s ->
                                            s.id().equals(b.session())
                                                    && s.offer() == SessionOffer.BASIC);
            int n = blocks.size();
            blocks.add(
                    new Block(
                            b.id(),
                            b.member(),
                            b.date(),
                            b.span(),
                            b.session(),
                            rooms.get(n % rooms.size()).id(),
                            null,
                            basic && n % 13 == 0 ? List.of(new ExtraWork(extra, 25)) : List.of()));
        }
        return plan.withSchedule(blocks, plan.absences(), plan.tasks());
    }

    /// A practice with so many members, each with the schedule of one of the given practice.
    ///
    /// @param name the name of member number so and so, from 0
    public static PracticePlan grown(PracticePlan plan, int members, IntFunction<String> name) {
        List<Member> team = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            Member like = plan.members().get(i % plan.members().size());
            String id = "m" + i;
            team.add(
                    new Member(
                            id,
                            name.apply(i),
                            "M" + i,
                            like.role(),
                            like.employment(),
                            like.registration(),
                            like.employed(),
                            like.hoursPerWeek(),
                            null,
                            like.availability(),
                            like.competences()));
            for (Block b : plan.blocks()) {
                if (b.member().equals(like.id())) {
                    blocks.add(
                            new Block(
                                    "b" + blocks.size(),
                                    id,
                                    b.date(),
                                    b.span(),
                                    b.session(),
                                    b.room(),
                                    b.note(),
                                    b.extra()));
                }
            }
        }
        return new PracticePlan(
                plan.practice(),
                plan.rooms(),
                plan.competences(),
                plan.activities(),
                plan.sessionTypes(),
                plan.roles(),
                team,
                blocks,
                List.of(),
                plan.presenceRules(),
                plan.taskTypes(),
                List.of(),
                Groundwork.NONE);
    }
}
