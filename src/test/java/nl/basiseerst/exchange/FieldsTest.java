package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.FileFault.Kind;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What holds for every field of the format, whatever it means.
class FieldsTest {

    @TestFactory
    Stream<DynamicTest> aValueOfAnotherTypeIsRefusedWhereItStands() {
        return SmallPractice.tree().paths().stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> assertOtherTypesAreRefused(path)));
    }

    private static void assertOtherTypesAreRefused(String path) {
        Object value = SmallPractice.tree().at(path);
        List<Object> others = new ArrayList<>();
        others.add(Map.of());
        others.add(List.of());
        others.add("zomaar iets");
        others.add(new BigDecimal("17.25"));
        others.add(true);
        others.removeIf(other -> type(other).equals(type(value)));
        for (Object other : others) {
            Tree tree = SmallPractice.tree();
            tree.set(path, other);
            Misread misread =
                    assertThrows(Misread.class, () -> SmallPractice.read(tree), tree::text);
            assertEquals(path, misread.path());
            assertTrue(expected(value).contains(misread.fault().kind()), misread::getMessage);
        }
    }

    private static String type(Object value) {
        return switch (value) {
            case Map<?, ?> _ -> "object";
            case List<?> _ -> "list";
            default -> value.getClass().getSimpleName();
        };
    }

    private static List<Kind> expected(Object value) {
        return switch (value) {
            case Map<?, ?> _ -> List.of(Kind.OBJECT);
            case List<?> _ -> List.of(Kind.LIST);
            case String _ -> List.of(Kind.TEXT);
            case Boolean _ -> List.of(Kind.TRUE_OR_FALSE);
            default -> List.of(Kind.NUMBER, Kind.WHOLE_NUMBER);
        };
    }

    @TestFactory
    Stream<DynamicTest> nullMeansLeftOut() {
        return SmallPractice.tree().paths().stream()
                .filter(path -> !path.equals("$") && !path.endsWith("]"))
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path,
                                        () -> {
                                            Tree without = SmallPractice.tree();
                                            without.remove(path);
                                            Tree nothing = SmallPractice.tree();
                                            nothing.set(path, Tree.Null.NULL);
                                            assertEquals(outcome(without), outcome(nothing));
                                        }));
    }

    private static Object outcome(Tree tree) {
        try {
            return SmallPractice.read(tree);
        } catch (Misread | InvalidValue refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void theOrderOfFieldsHasNoMeaning() {
        Tree tree = SmallPractice.tree();
        for (String path : tree.paths()) {
            if (tree.at(path) instanceof Map<?, ?>) {
                Map<String, Object> object = tree.object(path);
                Map<String, Object> turned = new LinkedHashMap<>(object).reversed();
                tree.set(path, new LinkedHashMap<>(turned));
            }
        }
        assertTrue(tree.text().startsWith("{\"calibrations\""));
        assertEquals(SmallPractice.read(SmallPractice.text()), SmallPractice.read(tree));
    }

    @Test
    void aWholeNumberMayBeWrittenWithAnEmptyFraction() {
        PracticePlan plain = SmallPractice.read(SmallPractice.text());
        for (String three : List.of("3.0", "3e0", "30E-1")) {
            String text = SmallPractice.text().replace("\"priority\": 3", "\"priority\": " + three);
            assertEquals(plain, SmallPractice.read(text));
        }
    }

    @Test
    void leavingOutGivesTheDefaultsOfTheFormat() {
        PracticePlan bare =
                SmallPractice.read(
                        """
                        {"format": "basiseerst-practice", "version": 1,
                         "practice": {"id": "p", "name": "P", "zone": "Europe/Amsterdam",
                                      "openingHours": []},
                         "activities": [{"id": "a", "name": "A", "offer": "EXTRA", "priority": 9,
                                         "accessDays": 0,
                                         "performers": [{"role": "GP", "minutes": 10,
                                                         "mode": "OWN"}]}],
                         "competences": [{"id": "c", "name": "C"}],
                         "sessionTypes": [{"id": "s", "name": "S", "offer": "NONE"}],
                         "roles": [{"role": "PA"}],
                         "members": [{"id": "m", "name": "Jo van der Berg-Smit", "role": "GP",
                                      "competences": [{"competence": "c"}]}],
                         "presenceRules": [{"id": "r", "name": "R", "roles": ["GP"]}],
                         "taskTypes": [{"id": "k", "name": "K", "minutes": 0, "roles": ["GP"]}],
                         "tasks": [{"id": "t", "type": "k", "date": "2026-11-23"}],
                         "dayPatterns": [{"id": "d", "name": "D",
                                          "parts": [{"from": "08:00", "to": "12:00",
                                                     "session": "s"}]}],
                         "basicSchedules": [{"id": "b", "name": "B", "validFrom": "2026-W48"},
                                            {"id": "e", "name": "E", "validFrom": "2026-W49",
                                             "blocks": [{"id": "p", "member": "m",
                                                         "day": "MONDAY", "from": "08:00",
                                                         "to": "12:00", "session": "s"}]}],
                         "calibrations": [{"activity": "a", "from": "2026-01-01",
                                           "until": "2026-02-01", "contacts": 3}]}
                        """);
        PracticePlan spelledOut =
                SmallPractice.read(
                        """
                        {"format": "basiseerst-practice", "version": 1,
                         "practice": {"id": "p", "name": "P", "zone": "Europe/Amsterdam",
                                      "openingHours": [], "closedDates": [],
                                      "dayparts": ["13:00", "24:00"], "patients": [],
                                      "minimumHeadroom": 0.05, "materialMinutes": 30,
                                      "fragileMinutes": 30, "coveredRoles": []},
                         "rooms": [], "blocks": [], "absences": [],
                         "activities": [{"id": "a", "name": "A", "offer": "EXTRA", "source": null,
                                         "decidedOn": null, "reserved": false, "coreTask": null,
                                         "priority": 9, "accessDays": 0, "accessWeeks": null,
                                         "withinDaypart": false,
                                         "demand": {"yearlyPer1000": [], "season": [],
                                                    "weekday": [], "daypartShare": [],
                                                    "fixedPerWeek": 0},
                                         "performers": [{"role": "GP", "minutes": 10,
                                                         "maxShare": 1, "mode": "OWN",
                                                         "supervision": "NONE",
                                                         "supervisedBy": ["GP"],
                                                         "supervisionWaivedFor": [],
                                                         "competence": null}]}],
                         "competences": [{"id": "c", "name": "C", "validMonths": null}],
                         "sessionTypes": [{"id": "s", "name": "S", "offer": "NONE",
                                           "activities": [], "productivity": 1,
                                           "roomType": null, "onSite": true}],
                         "roles": [{"role": "PA", "fallbackSessions": []}],
                         "members": [{"id": "m", "name": "Jo van der Berg-Smit",
                                      "initials": "JVDBS", "role": "GP",
                                      "employment": "EMPLOYED", "registration": "NONE",
                                      "from": null, "until": null, "hoursPerWeek": null,
                                      "panel": null, "availability": [],
                                      "competences": [{"competence": "c", "validUntil": null,
                                                       "level": "INDEPENDENT"}]}],
                         "presenceRules": [{"id": "r", "name": "R", "roles": ["GP"], "min": 1,
                                            "mode": "ON_SITE", "inSession": [], "hours": []}],
                         "taskTypes": [{"id": "k", "name": "K", "minutes": 0, "roles": ["GP"],
                                        "competence": null, "supervision": "NONE",
                                        "supervisedBy": ["GP"], "supervisionWaivedFor": [],
                                        "offer": "BASIC",
                                        "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY",
                                                 "FRIDAY", "SATURDAY", "SUNDAY"],
                                        "from": null, "to": null}],
                         "tasks": [{"id": "t", "type": "k", "date": "2026-11-23",
                                    "assignee": null, "status": "OPEN"}],
                         "dayPatterns": [{"id": "d", "name": "D", "roles": [],
                                          "parts": [{"from": "08:00", "to": "12:00",
                                                     "session": "s", "room": null,
                                                     "extra": []}]}],
                         "basicSchedules": [{"id": "b", "name": "B", "validFrom": "2026-W48",
                                             "weeks": 1, "blocks": [], "stamped": []},
                                            {"id": "e", "name": "E", "validFrom": "2026-W49",
                                             "weeks": 1, "stamped": [],
                                             "blocks": [{"id": "p", "member": "m", "week": 1,
                                                         "day": "MONDAY", "from": "08:00",
                                                         "to": "12:00", "session": "s",
                                                         "room": null, "note": null,
                                                         "extra": []}]}],
                         "calibrations": [{"activity": "a", "from": "2026-01-01",
                                           "until": "2026-02-01", "contacts": 3,
                                           "norm": {"yearlyPer1000": [], "season": [],
                                                    "weekday": [], "daypartShare": [],
                                                    "fixedPerWeek": 0}}]}
                        """);
        assertEquals(spelledOut, bare);
    }
}
