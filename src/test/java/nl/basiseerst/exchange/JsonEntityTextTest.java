package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class JsonEntityTextTest {

    private final JsonEntityText texts = new JsonEntityText();
    private final PracticePlan plan = SmallPractice.read(SmallPractice.text());

    private static final Publication PUBLISHED =
            new Publication(
                    new IsoWeek(2026, 48),
                    3,
                    LocalDate.of(2026, 10, 20),
                    LocalDateTime.parse("2026-11-20T16:05:59"),
                    List.of(
                            new PublishedWork(
                                    "b1",
                                    "jansen",
                                    LocalDate.of(2026, 11, 24),
                                    TimeSpan.of("08:00", "12:00"),
                                    "spreekuur",
                                    "kamer",
                                    List.of(new ExtraWork("echo", 30)),
                                    LocalDate.of(2026, 10, 20)),
                            new PublishedWork(
                                    "b2",
                                    "gone",
                                    LocalDate.of(2026, 11, 29),
                                    TimeSpan.of("20:00", "24:00"),
                                    "gone",
                                    null,
                                    List.of(),
                                    LocalDate.of(2026, 11, 20))));

    private static final Absence PLB_LEAVE =
            new Absence(
                    "a9",
                    "jansen",
                    LocalDate.parse("2026-12-21"),
                    LocalDate.parse("2026-12-21"),
                    null,
                    Absence.Kind.LEAVE,
                    LeaveAccount.PLB);
    private static final Duty NIGHT =
            new Duty(
                    "d1",
                    "jansen",
                    LocalDateTime.parse("2027-03-27T23:00:59"),
                    LocalDateTime.parse("2027-03-28T08:00"));

    @Test
    void everyThingComesBackEqual() {
        Set<String> kinds = new LinkedHashSet<>();
        for (Entity entity : everything()) {
            String kind = texts.kindOf(entity);
            String text = texts.write(entity);
            assertEquals(entity, texts.read(kind, text));
            assertFalse(text.contains("\n"), text);
            kinds.add(kind);
        }
        assertEquals(
                "[practice, room, competence, activity, session-type, role, member, block,"
                        + " absence, presence-rule, task-type, task, day-pattern, basic-schedule,"
                        + " calibration, acceptance, duty, publication, leave-request,"
                        + " school-holiday, panel-second, leave-entitlement, hard-work]",
                kinds.toString());
    }

    private List<Entity> everything() {
        List<Entity> everything = new ArrayList<>(List.of(plan.practice()));
        Stream.of(
                        plan.rooms(),
                        plan.competences(),
                        plan.activities(),
                        plan.sessionTypes(),
                        plan.roles(),
                        plan.members(),
                        plan.blocks(),
                        plan.absences(),
                        plan.presenceRules(),
                        plan.taskTypes(),
                        plan.tasks(),
                        plan.groundwork().dayPatterns(),
                        plan.groundwork().basicSchedules(),
                        plan.groundwork().calibrations(),
                        List.of(
                                new Acceptance(
                                        WarningKey.ofMember(
                                                WarningKind.ENDED,
                                                LocalDate.of(2026, 11, 24),
                                                "jansen",
                                                "echo"),
                                        0,
                                        AcceptReason.OTHER,
                                        "cursus in januari")),
                        List.of(NIGHT),
                        List.of(PUBLISHED),
                        List.of(
                                new LeaveRequest(
                                        "r1",
                                        "jansen",
                                        LocalDate.parse("2026-12-21"),
                                        LocalDate.parse("2026-12-24"),
                                        null,
                                        LocalDate.parse("2026-11-24"),
                                        LeaveRequest.State.REQUESTED,
                                        null),
                                new LeaveRequest(
                                        "r2",
                                        "jansen",
                                        LocalDate.parse("2026-12-28"),
                                        LocalDate.parse("2026-12-28"),
                                        TimeSpan.of("13:00", "24:00"),
                                        LocalDate.parse("2026-11-24"),
                                        LeaveRequest.State.APPROVED,
                                        "a1")),
                        List.of(
                                new SchoolHoliday(
                                        "h1",
                                        SchoolHoliday.Region.MIDDLE,
                                        SchoolHoliday.Season.CHRISTMAS,
                                        LocalDate.parse("2026-12-19"),
                                        LocalDate.parse("2027-01-03"),
                                        true)),
                        List.of(new PanelSecond("p1", "jansen", "bakker")),
                        List.of(new LeaveEntitlement("le1", "jansen", 2026, 152.0, -2.5, 25.0, 0)),
                        List.of(PLB_LEAVE),
                        List.of(
                                new HardWork(
                                        "w1",
                                        HardKind.EARLY,
                                        true,
                                        DayOfWeek.FRIDAY,
                                        TimeSpan.of("06:00", "08:15"),
                                        List.of("spreekuur")),
                                new HardWork("w2", HardKind.LATE, false, null, null, List.of())))
                .forEach(everything::addAll);
        return everything;
    }

    @Test
    void theTextIsThatOfTheFormat() {
        assertEquals(
                "{\"id\":\"t2\",\"type\":\"voorraad\",\"date\":\"2026-11-24\"}",
                texts.write(plan.tasks().getLast()));
        assertEquals(
                "{\"id\":\"begin\",\"name\":\"Eerste basisrooster\",\"validFrom\":\"2026-W02\"}",
                texts.write(plan.groundwork().basicSchedules().getLast()));
    }

    @Test
    void onlyLeaveThatIsTakenFromElsewhereSaysFromWhat() {
        assertEquals(
                "{\"id\":\"a9\",\"member\":\"jansen\",\"from\":\"2026-12-21\","
                        + "\"to\":\"2026-12-21\",\"kind\":\"LEAVE\",\"account\":\"PLB\"}",
                texts.write(PLB_LEAVE));
        assertFalse(texts.write(PLB_LEAVE.chargedTo(LeaveAccount.LEAVE)).contains("account"));
        assertEquals(
                "{\"id\":\"le1\",\"member\":\"jansen\",\"year\":2026,\"leave\":152}",
                texts.write(new LeaveEntitlement("le1", "jansen", 2026, 152.0, 0, null, 0)));
        assertEquals(
                "{\"id\":\"le1\",\"member\":\"jansen\",\"year\":2026,\"plb\":0}",
                texts.write(new LeaveEntitlement("le1", "jansen", 2026, null, 0, 0.0, 0)),
                "none is something else than unknown");
    }

    @Test
    void aDutyOverMidnightEndsAtTheTimeOfTheNextDay() {
        String text = texts.write(NIGHT);
        assertEquals(
                "{\"id\":\"d1\",\"member\":\"jansen\",\"date\":\"2027-03-27\",\"from\":\"23:00\","
                        + "\"to\":\"08:00\"}",
                text);
        for (String to : List.of("00:00", "22:59", "23:00", "23:01")) {
            Entity read = texts.read("duty", text.replace("08:00", to));
            assertEquals(text.replace("08:00", to), texts.write(read));
            boolean sameDay = to.equals("23:01");
            assertEquals(
                    LocalDateTime.parse("2027-03-" + (sameDay ? 27 : 28) + "T" + to),
                    ((Duty) read).to());
        }
        assertRefused("$.from", "duty", text.replace("23:00", "24:00"));
    }

    @Test
    void whatWasAcceptedIsWrittenWithoutWhatItDoesNotName() {
        WarningKey day = WarningKey.ofDay(WarningKind.DAY_SHORT, LocalDate.of(2026, 11, 24));
        String text = texts.write(new Acceptance(day, 45, AcceptReason.ONCE, null));
        assertEquals(
                "{\"warning\":\"DAY_SHORT\",\"date\":\"2026-11-24\",\"minutes\":45,"
                        + "\"reason\":\"ONCE\"}",
                text);
        assertRefused("$.reason", "acceptance", text.replace("ONCE", "ILL"));
        assertRefused("$.subject", "acceptance", text.replace("DAY_SHORT", "PRESENCE"));
        assertRefused(
                "$.note",
                "acceptance",
                text.replace("}", ",\"note\":\"" + "x".repeat(201) + "\"}"));
    }

    @Test
    void aTextThatIsNoSuchThingIsRefusedWithThePlace() {
        String room = texts.write(plan.rooms().getFirst());
        assertRefused("$.name", "task", room);
        assertRefused("$.type", "room", room.replace("CONSULTING", "KITCHEN"));
        assertRefused("$.id", "room", room.replace("sk1", "SK 1"));
        assertRefused("$", "room", room + room);
        assertRefused("$", "room", "");
        assertRefused("kamer", "kamer", room);
    }

    private void assertRefused(String place, String kind, String text) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> texts.read(kind, text));
        assertTrue(String.valueOf(refused.getMessage()).contains(place), refused::toString);
    }

    @Test
    void aThingTheFormatDoesNotKnowHasNoKind() {
        Entity stranger = () -> "x";
        assertThrows(IllegalArgumentException.class, () -> texts.kindOf(stranger));
        assertThrows(IllegalArgumentException.class, () -> texts.write(stranger));
    }
}
