package nl.basiseerst.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The JSON of a practice with every default written out and every number in one form, so that two
/// files that mean the same are equal. The defaults are written down here once more, apart from the
/// program's own.
final class SpelledOut {

    private static final Map<String, Map<String, String>> DEFAULTS =
            Map.of(
                    "$.practice",
                    fields(
                            "closedDates", "[]",
                            "dayparts", "[\"13:00\",\"24:00\"]",
                            "patients", "[]",
                            "minimumHeadroom", "0.05",
                            "materialMinutes", "30",
                            "fragileMinutes", "30",
                            "coveredRoles", "[]"),
                    "$.activities[]",
                    fields("reserved", "false", "withinDaypart", "false", "demand", "{}"),
                    "$.activities[].demand",
                    fields(
                            "yearlyPer1000", "[]",
                            "season", "[]",
                            "weekday", "[]",
                            "daypartShare", "[]",
                            "fixedPerWeek", "0"),
                    "$.activities[].performers[]",
                    fields(
                            "maxShare", "1",
                            "supervision", "\"NONE\"",
                            "supervisedBy", "[\"GP\"]",
                            "supervisionWaivedFor", "[]"),
                    "$.sessionTypes[]",
                    fields("activities", "[]", "productivity", "1", "onSite", "true"),
                    "$.members[]",
                    fields(
                            "employment", "\"EMPLOYED\"",
                            "registration", "\"NONE\"",
                            "availability", "[]",
                            "competences", "[]"),
                    "$.members[].competences[]",
                    fields("level", "\"INDEPENDENT\""),
                    "$.presenceRules[]",
                    fields("min", "1", "mode", "\"ON_SITE\"", "inSession", "[]", "hours", "[]"),
                    "$.taskTypes[]",
                    fields(
                            "supervision", "\"NONE\"",
                            "supervisedBy", "[\"GP\"]",
                            "supervisionWaivedFor", "[]",
                            "offer", "\"BASIC\"",
                            "days",
                                    "[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\","
                                            + "\"SATURDAY\",\"SUNDAY\"]"),
                    "$",
                    fields(
                            "rooms", "[]",
                            "competences", "[]",
                            "activities", "[]",
                            "sessionTypes", "[]",
                            "roles", "[]",
                            "members", "[]",
                            "blocks", "[]",
                            "absences", "[]",
                            "presenceRules", "[]",
                            "taskTypes", "[]",
                            "tasks", "[]",
                            "dayPatterns", "[]",
                            "basicSchedules", "[]",
                            "calibrations", "[]"));

    private static final Map<String, Map<String, String>> MORE_DEFAULTS =
            Map.of(
                    "$.roles[]", fields("fallbackSessions", "[]"),
                    "$.blocks[]", fields("extra", "[]"),
                    "$.tasks[]", fields("status", "\"OPEN\""),
                    "$.dayPatterns[]", fields("roles", "[]"),
                    "$.dayPatterns[].parts[]", fields("extra", "[]"),
                    "$.basicSchedules[]", fields("weeks", "1", "blocks", "[]", "stamped", "[]"),
                    "$.basicSchedules[].blocks[]", fields("week", "1", "extra", "[]"),
                    "$.calibrations[]", fields("norm", "{}"),
                    "$.calibrations[].norm", DEFAULTS.get("$.activities[].demand"));

    private SpelledOut() {}

    static Object of(Tree tree) {
        return spelledOut("$", tree.root());
    }

    private static Object spelledOut(String place, Object value) {
        return switch (value) {
            case Map<?, ?> object -> {
                Map<String, Object> full = new TreeMap<>();
                defaults(place).forEach((name, json) -> full.put(name, Tree.parse(json).root()));
                object.forEach(
                        (name, inner) -> {
                            if (inner != Tree.Null.NULL) {
                                full.put((String) name, inner);
                            }
                        });
                if (place.equals("$.members[]")) {
                    full.computeIfAbsent(
                            "initials", _ -> initials(String.valueOf(full.get("name"))));
                }
                full.replaceAll((name, inner) -> spelledOut(place + "." + name, inner));
                yield full;
            }
            case List<?> list -> list.stream().map(v -> spelledOut(place + "[]", v)).toList();
            case BigDecimal number -> BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros();
            default -> value;
        };
    }

    private static Map<String, String> defaults(String place) {
        return DEFAULTS.getOrDefault(place, MORE_DEFAULTS.getOrDefault(place, Map.of()));
    }

    /// The first letters of the words of a name.
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean between = c == ' ' || c == '.' || c == '-';
            if (begins && !between) {
                initials.append(Character.toUpperCase(c));
            }
            begins = between;
        }
        return initials.toString();
    }

    private static Map<String, String> fields(String... namesAndJson) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndJson.length; i += 2) {
            fields.put(namesAndJson[i], namesAndJson[i + 1]);
        }
        return fields;
    }
}
