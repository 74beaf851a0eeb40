package nl.basiseerst.domain.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.roster.ShippedHardRules;
import nl.basiseerst.application.words.FairnessWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class FairnessTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final IsoWeek WEEK = new IsoWeek(2026, 49);
    private static final LocalDate MONDAY = WEEK.monday();
    private static final LocalDate FRIDAY = WEEK.day(DayOfWeek.FRIDAY);
    private static final double HOUR = 60;

    private final HardRules rules = ShippedHardRules.all();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    @Test
    void countsTheMinutesOfEachKind() {
        block("dijkstra", MONDAY, "08:00", "17:00", "triage");
        block("dijkstra", FRIDAY, "08:15", "17:00", "balie");
        Division.Share share = share("dijkstra");
        assertEquals(30 + 15, share.minutes(HardKind.EARLY));
        assertEquals(30 + 30, share.minutes(HardKind.LATE));
        assertEquals(9 * 60, share.minutes(HardKind.TELEPHONE));
        assertEquals(4 * 60, share.minutes(HardKind.FRIDAY_AFTERNOON));
        assertEquals(38 * HOUR, share.contractMinutes());
        assertEquals(Optional.of(9.0 / 38), share.perContract(HardKind.TELEPHONE));
    }

    /// A practice that answers the telephone at the desk.
    @Test
    void aRoomThatNobodyNeedsIsNotAllWork() {
        HardRule telephone = rules.on(HardKind.TELEPHONE, MONDAY).orElseThrow();
        List<SessionType> none =
                LINDE.sessionTypes().stream()
                        .filter(session -> session.roomType() != Room.Type.BACK_OFFICE)
                        .toList();
        HardWork said = telephone.asWork("w", none);
        assertFalse(said.counts());
        assertTrue(telephone.asWork("w", LINDE.sessionTypes()).counts());
        assertTrue(rules.on(HardKind.EARLY, MONDAY).orElseThrow().asWork("w", none).counts());
    }

    @Test
    void tellsOnWhichDaysTheLatestFirst() {
        block("dijkstra", MONDAY, "08:00", "10:00", "balie");
        block("dijkstra", MONDAY, "16:00", "17:00", "balie");
        block("dijkstra", FRIDAY, "08:15", "12:00", "balie");
        Division.Share share = share("dijkstra");
        assertEquals(
                List.of(FRIDAY, MONDAY),
                share.turns(HardKind.EARLY).stream().map(Division.Turn::date).toList());
        for (HardKind kind : HardKind.values()) {
            assertEquals(
                    share.minutes(kind),
                    share.turns(kind).stream().mapToInt(turn -> turn.time().minutes()).sum());
        }
        String said = new FairnessWords(new Messages(Messages.DUTCH)).turns(share, HardKind.EARLY);
        assertEquals("2 dagen:\nvr 4 dec 08:15\u201308:30\nma 30 nov 08:00\u201308:30", said);
        assertEquals(
                "geen dag",
                new FairnessWords(new Messages(Messages.DUTCH)).turns(share, HardKind.TELEPHONE));
    }

    @Test
    void absenceClosedDaysAndWorkTwiceAtOnceDoNotCount() {
        block("dijkstra", MONDAY, "08:00", "12:00", "triage");
        block("dijkstra", MONDAY, "10:00", "13:00", "triage");
        absences.add(
                new Absence(
                        "a",
                        "dijkstra",
                        MONDAY,
                        MONDAY,
                        TimeSpan.of("08:00", "09:00"),
                        Absence.Kind.LEAVE));
        Division.Share share = share("dijkstra");
        assertEquals(0, share.minutes(HardKind.EARLY));
        assertEquals(4 * 60, share.minutes(HardKind.TELEPHONE));
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        block("huisman", christmas, "08:00", "17:00", "triage");
        Division closed = Fairness.divide(plan(), christmas, christmas, rules);
        assertEquals(0, of(closed, "huisman").minutes(HardKind.TELEPHONE));
    }

    @Test
    void theMeanOfARoleWeighsByContract() {
        block("vandermeer", MONDAY, "09:00", "10:00", "triage"); // 38 hours
        block("peters", MONDAY, "09:00", "11:00", "triage"); // 23 hours
        Division division = Fairness.divide(plan(), MONDAY, WEEK.sunday(), rules);
        double hours =
                division.of(Role.ASSISTANT).stream()
                        .mapToDouble(s -> s.member().hoursPerWeek())
                        .sum();
        assertEquals(
                3 / hours, division.mean(Role.ASSISTANT, HardKind.TELEPHONE).orElseThrow(), 1e-12);
        assertEquals(2.0 / 23, division.largest(HardKind.TELEPHONE), 1e-12);
        assertEquals(Role.GP, division.roles().getFirst());
        assertEquals(Optional.empty(), division.mean(Role.RECEPTIONIST, HardKind.EARLY));
    }

    @Test
    void theContractCountsForTheDaysOfThePeriodOnly() {
        block("post", MONDAY, "09:00", "10:00", "spreekuur");
        block("post", MONDAY.plusWeeks(1), "09:00", "10:00", "spreekuur");
        // the third week has no schedule at all
        Division.Share share =
                of(Fairness.divide(plan(), MONDAY, MONDAY.plusDays(20), rules), "rahmani");
        assertEquals(2 * 34 * HOUR, share.contractMinutes());
    }

    @Test
    void theRuleOfTheDayHolds() {
        HardRule old = rule(LocalDate.EPOCH, "00:00", "09:00");
        HardRule now = rule(MONDAY.plusDays(1), "00:00", "08:00");
        HardRules dated = new HardRules(List.of(now, old));
        block("dijkstra", MONDAY, "07:00", "10:00", "triage");
        block("dijkstra", MONDAY.plusDays(1), "07:00", "10:00", "triage");
        Division division = Fairness.divide(plan(), MONDAY, WEEK.sunday(), dated);
        assertEquals(120 + 60, of(division, "dijkstra").minutes(HardKind.EARLY));
        assertEquals(0, of(division, "dijkstra").minutes(HardKind.LATE), "no rule at all");
    }

    @Test
    void whatComesWithTheProgramHasASource() {
        for (HardKind kind : HardKind.values()) {
            HardRule rule = rules.on(kind, MONDAY).orElseThrow();
            assertTrue(rule.source() != null && !rule.source().isBlank());
            assertTrue(rule.day() != null || rule.hours() != null || rule.room() != null);
        }
    }

    @Test
    void whatThePracticeSaysComesInPlaceOfWhatComesWithTheProgram() {
        block("dijkstra", MONDAY, "07:00", "10:00", "triage");
        block("dijkstra", FRIDAY, "07:00", "17:00", "triage");
        block("post", MONDAY, "07:00", "10:00", "spreekuur");
        HardWork early =
                new HardWork(
                        "w1",
                        HardKind.EARLY,
                        true,
                        DayOfWeek.MONDAY,
                        TimeSpan.of("06:00", "08:00"),
                        List.of("triage"));
        HardWork late = new HardWork("w2", HardKind.LATE, false, null, null, List.of());
        HardRules said = rules.with(List.of(early, late));
        Division division = Fairness.divide(plan(), MONDAY, WEEK.sunday(), said);
        assertEquals(
                List.of(HardKind.EARLY, HardKind.TELEPHONE, HardKind.FRIDAY_AFTERNOON),
                division.kinds());
        assertEquals(60, of(division, "dijkstra").minutes(HardKind.EARLY));
        assertEquals(0, of(division, "dijkstra").minutes(HardKind.LATE));
        assertEquals(13 * 60, of(division, "dijkstra").minutes(HardKind.TELEPHONE));
        assertEquals(0, of(division, "post").minutes(HardKind.EARLY), "other work");
        assertEquals(rules, rules.with(List.of()));
    }

    @Test
    void whatComesWithTheProgramIsTheSameInTheWordsOfThePractice() {
        block("dijkstra", MONDAY, "07:00", "18:00", "triage");
        block("post", FRIDAY, "07:00", "18:00", "spreekuur");
        block("huisman", FRIDAY, "12:00", "15:00", "balie");
        List<HardWork> same = new ArrayList<>();
        for (HardKind kind : HardKind.values()) {
            same.add(
                    rules.on(kind, MONDAY)
                            .orElseThrow()
                            .asWork("w" + same.size(), LINDE.sessionTypes()));
        }
        assertEquals(
                Fairness.divide(plan(), MONDAY, WEEK.sunday(), rules).shares(),
                Fairness.divide(plan(), MONDAY, WEEK.sunday(), rules.with(same)).shares());
    }

    @Test
    void agreesWithThePracticeMinuteByMinute() {
        Random random = new Random(12);
        List<String> sessions = LINDE.sessionTypes().stream().map(SessionType::id).toList();
        for (int round = 0; round < 40; round++) {
            blocks.clear();
            for (int i = 0; i < 12; i++) {
                int from = 6 * 60 + 5 * random.nextInt(150);
                blocks.add(
                        new Block(
                                "b" + i,
                                "dijkstra",
                                MONDAY.plusDays(random.nextInt(5)),
                                new TimeSpan(from, from + 5 + 5 * random.nextInt(60)),
                                sessions.get(random.nextInt(sessions.size())),
                                null,
                                null,
                                List.of()));
            }
            int begin = 60 * random.nextInt(20);
            HardWork work =
                    new HardWork(
                            "w",
                            HardKind.LATE,
                            true,
                            random.nextBoolean() ? null : DayOfWeek.of(1 + random.nextInt(5)),
                            random.nextBoolean() ? null : new TimeSpan(begin, begin + 240),
                            sessions.stream().filter(_ -> random.nextInt(3) == 0).toList());
            Division division =
                    Fairness.divide(plan(), MONDAY, WEEK.sunday(), rules.with(List.of(work)));
            assertEquals(
                    counted(work), of(division, "dijkstra").minutes(HardKind.LATE), work::toString);
        }
    }

    private int counted(HardWork work) {
        int minutes = 0;
        for (LocalDate date : WEEK.days()) {
            for (int minute = 0; minute < TimeSpan.END_OF_DAY; minute++) {
                boolean counts = false;
                for (Block block : blocks) {
                    counts |=
                            block.date().equals(date)
                                    && block.span().contains(minute)
                                    && (work.sessions().isEmpty()
                                            || work.sessions().contains(block.session()));
                }
                boolean day = work.day() == null || work.day() == date.getDayOfWeek();
                TimeSpan hours = work.hours();
                boolean time = hours == null || (hours.from() <= minute && minute < hours.to());
                minutes += counts && day && time ? 1 : 0;
            }
        }
        return minutes;
    }

    @Test
    void agreesWithCountingMinuteByMinute() {
        Random random = new Random(11);
        List<String> people = LINDE.members().stream().map(Member::id).toList();
        List<String> sessions = LINDE.sessionTypes().stream().map(SessionType::id).toList();
        for (int round = 0; round < 25; round++) {
            blocks.clear();
            absences.clear();
            for (int i = 0; i < 30; i++) {
                int from = 6 * 60 + 5 * random.nextInt(150);
                blocks.add(
                        new Block(
                                "b" + i,
                                people.get(random.nextInt(people.size())),
                                MONDAY.plusDays(random.nextInt(7)),
                                new TimeSpan(from, from + 5 + 5 * random.nextInt(60)),
                                sessions.get(random.nextInt(sessions.size())),
                                null,
                                null,
                                List.of()));
            }
            String away = people.get(random.nextInt(people.size()));
            absences.add(new Absence("a", away, MONDAY, FRIDAY, null, Absence.Kind.LEAVE));
            PracticePlan plan = plan();
            Division division = Fairness.divide(plan, MONDAY, WEEK.sunday(), rules);
            for (Division.Share share : division.shares()) {
                for (HardKind kind : HardKind.values()) {
                    assertEquals(
                            counted(plan, share.member(), kind),
                            share.minutes(kind),
                            share.member().id() + " " + kind);
                }
            }
        }
    }

    private int counted(PracticePlan plan, Member member, HardKind kind) {
        int minutes = 0;
        for (LocalDate date : WEEK.days()) {
            for (int minute = 0; minute < TimeSpan.END_OF_DAY; minute++) {
                minutes += counts(plan, member, kind, date, minute) ? 1 : 0;
            }
        }
        return minutes;
    }

    private static boolean counts(
            PracticePlan plan, Member member, HardKind kind, LocalDate date, int minute) {
        if (!plan.practice().isOpenOn(date)
                || plan.absences().stream()
                        .anyMatch(
                                a ->
                                        a.member().equals(member.id())
                                                && !date.isBefore(a.from())
                                                && !date.isAfter(a.to()))) {
            return false;
        }
        for (Block block : plan.blocks()) {
            if (block.member().equals(member.id())
                    && block.date().equals(date)
                    && block.span().contains(minute)) {
                SessionType session =
                        plan.sessionTypes().stream()
                                .filter(s -> s.id().equals(block.session()))
                                .findFirst()
                                .orElseThrow();
                boolean is =
                        switch (kind) {
                            case EARLY -> minute < 8 * 60 + 30;
                            case LATE -> minute >= 16 * 60 + 30;
                            case FRIDAY_AFTERNOON ->
                                    date.getDayOfWeek() == DayOfWeek.FRIDAY && minute >= 13 * 60;
                            case TELEPHONE ->
                                    session.offer() == SessionOffer.BASIC
                                            && session.roomType() == Room.Type.BACK_OFFICE;
                        };
                if (is) {
                    return true;
                }
            }
        }
        return false;
    }

    private static HardRule rule(LocalDate since, String from, String to) {
        return new HardRule(
                HardKind.EARLY,
                since,
                null,
                TimeSpan.of(from, to),
                Room.Type.BACK_OFFICE,
                List.of(),
                "bron");
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

    private Division.Share share(String member) {
        return of(Fairness.divide(plan(), MONDAY, WEEK.sunday(), rules), member);
    }

    private static Division.Share of(Division division, String member) {
        return division.shares().stream()
                .filter(s -> s.member().id().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private PracticePlan plan() {
        return LINDE.withSchedule(blocks, absences, List.of());
    }
}
