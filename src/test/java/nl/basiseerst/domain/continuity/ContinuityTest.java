package nl.basiseerst.domain.continuity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.continuity.PanelDaypart.Who;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class ContinuityTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final IsoWeek WEEK = new IsoWeek(2026, 49);
    private static final LocalDate MONDAY = WEEK.monday();

    private final List<Block> blocks = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    @Test
    void aDaypartIsOfTheOwnerOfTheSecondOrOfNeither() {
        block("rahmani", MONDAY, "08:00", "12:00", "spreekuur");
        block("dewit", MONDAY, "08:00", "17:00", "spreekuur");
        PanelContinuity without = of("rahmani", List.of());
        assertEquals(10, without.dayparts().size());
        assertEquals(1, without.count(Who.OWN));
        assertEquals(Optional.of(0.1), without.ownOrSecond());
        PanelContinuity with = of("rahmani", List.of(new PanelSecond("p1", "rahmani", "dewit")));
        assertEquals(Optional.of(0.1), with.own());
        assertEquals(Optional.of(0.2), with.ownOrSecond());
        assertEquals(8, with.without().size());
        assertEquals(
                new PanelDaypart(MONDAY, 1, TimeSpan.of("13:00", "17:00"), Who.SECOND),
                with.dayparts().get(1));
        assertEquals(2, with.during(MONDAY, MONDAY).dayparts().size());
    }

    @Test
    void visitsExtraOfferAbsenceAndClosingTimeDoNotCount() {
        block("rahmani", MONDAY, "08:00", "12:00", "visites");
        block("rahmani", MONDAY, "13:00", "16:00", "echo");
        block("rahmani", MONDAY.plusDays(1), "08:00", "12:00", "spreekuur");
        block("rahmani", MONDAY.plusDays(2), "17:00", "19:00", "spreekuur");
        LocalDate away = MONDAY.plusDays(1);
        absences.add(new Absence("a", "rahmani", away, away, null, Absence.Kind.LEAVE));
        assertEquals(0, of("rahmani", List.of()).count(Who.OWN));
    }

    @Test
    void onlyPanelsCountAndClosedDaysDoNot() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        List<PanelContinuity> all = Continuity.of(plan(List.of()), christmas, christmas);
        assertEquals(
                List.of("rahmani", "dewit", "post"),
                all.stream().map(one -> one.owner().id()).toList());
        assertEquals(Optional.empty(), all.getFirst().own());
    }

    @Test
    void aWeekWithoutAnyScheduleDoesNotCount() {
        block("rahmani", MONDAY, "08:00", "12:00", "spreekuur");
        PanelContinuity panel =
                Continuity.of(plan(List.of()), MONDAY.minusWeeks(1), WEEK.sunday()).getFirst();
        assertEquals(10, panel.dayparts().size());
    }

    @Test
    void agreesWithLookingMinuteByMinute() {
        Random random = new Random(5);
        List<String> people = List.of("rahmani", "dewit", "post", "dekker");
        List<String> sessions = LINDE.sessionTypes().stream().map(SessionType::id).toList();
        for (int round = 0; round < 40; round++) {
            blocks.clear();
            absences.clear();
            for (int i = 0; i < 12; i++) {
                int from = 6 * 60 + 5 * random.nextInt(150);
                blocks.add(
                        new Block(
                                "b" + i,
                                people.get(random.nextInt(4)),
                                MONDAY.plusDays(random.nextInt(7)),
                                new TimeSpan(from, from + 5 + 5 * random.nextInt(60)),
                                sessions.get(random.nextInt(sessions.size())),
                                null,
                                null,
                                List.of()));
            }
            absences.add(
                    new Absence(
                            "a",
                            people.get(random.nextInt(4)),
                            MONDAY,
                            MONDAY.plusDays(1),
                            random.nextBoolean() ? null : TimeSpan.of("09:00", "14:00"),
                            Absence.Kind.TRAINING));
            PracticePlan plan = plan(List.of(new PanelSecond("p1", "rahmani", "dekker")));
            for (PanelContinuity panel : Continuity.of(plan, MONDAY, WEEK.sunday())) {
                Member second = panel.second();
                int at = 0;
                for (LocalDate date : WEEK.days()) {
                    for (int part = 0; part < 2; part++) {
                        if (!plan.practice().isOpenOn(date)) {
                            continue;
                        }
                        Who who =
                                consults(plan, panel.owner().id(), date, part)
                                        ? Who.OWN
                                        : second != null && consults(plan, second.id(), date, part)
                                                ? Who.SECOND
                                                : Who.NEITHER;
                        assertEquals(who, panel.dayparts().get(at).who(), "round " + round);
                        at++;
                    }
                }
                assertEquals(at, panel.dayparts().size());
            }
        }
    }

    /// The sample is open from 8 to 17, and its morning ends at 13.
    private static boolean consults(PracticePlan plan, String member, LocalDate date, int daypart) {
        for (int minute = daypart == 0 ? 480 : 780;
                minute < (daypart == 0 ? 780 : 1020);
                minute++) {
            int now = minute;
            boolean away =
                    plan.absences().stream()
                            .filter(a -> a.member().equals(member))
                            .filter(a -> !date.isBefore(a.from()) && !date.isAfter(a.to()))
                            .anyMatch(a -> a.part() == null || a.part().contains(now));
            boolean there =
                    plan.blocks().stream()
                            .filter(b -> b.member().equals(member) && b.date().equals(date))
                            .filter(b -> b.span().contains(now))
                            .anyMatch(b -> isConsulting(plan, b));
            if (there && !away) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConsulting(PracticePlan plan, Block block) {
        return plan.sessionTypes().stream()
                .filter(s -> s.id().equals(block.session()))
                .anyMatch(s -> s.offer() == SessionOffer.BASIC && s.onSite());
    }

    private void block(String member, LocalDate date, String from, String to, String session) {
        blocks.add(
                new Block(
                        "b" + blocks.size(),
                        member,
                        date,
                        TimeSpan.of(from, to),
                        session,
                        null,
                        null,
                        List.of()));
    }

    private PanelContinuity of(String owner, List<PanelSecond> seconds) {
        return Continuity.of(plan(seconds), MONDAY, WEEK.sunday()).stream()
                .filter(one -> one.owner().id().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    private PracticePlan plan(List<PanelSecond> seconds) {
        return EditedPlan.of(
                LINDE.withSchedule(blocks, absences, List.of()),
                seconds.stream().<Edit>map(Edit.Add::new).toList());
    }
}
