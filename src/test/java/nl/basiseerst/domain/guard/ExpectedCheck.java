package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A published answer of `check --json`, to hold an assessment against. Tolerances: minutes 1,
/// contacts 0.1, headroom 0.002; the release set may be another one of the same length and number
/// of items.
record ExpectedCheck(Map<String, ? extends @Nullable Object> fields) {

    IsoWeek week() {
        return IsoWeek.parse(text("week")).orElseThrow();
    }

    void assertMatches(String name, WeekAssessment found) {
        String at = name + " " + week();
        assertMinutes(at + " shortage", number("shortageMinutes"), found.shortageMinutes());
        assertMinutes(
                at + " without extra",
                number("shortageWithoutExtraMinutes"),
                found.shortageWithoutExtraMinutes());
        assertMinutes(at + " displaced", number("displacedMinutes"), found.displacedMinutes());
        assertMinutes(at + " demand", number("demandMinutes"), found.demandMinutes());
        Double headroom = found.headroom();
        assertEquals(fields.get("headroom") == null, headroom == null, at + " headroom");
        if (headroom != null) {
            assertEquals(number("headroom"), headroom, 0.002, at + " headroom");
        }
        assertEquals(
                list("classes").stream()
                        .map(c -> whole(c, "priority") + ":" + rounded(c, "shortageMinutes"))
                        .toList(),
                found.shortageByPriority().entrySet().stream()
                        .map(e -> e.getKey() + ":" + nearest(e.getValue(), classOf(e.getKey())))
                        .toList(),
                at + " classes");
        assertActivities(at, found.activities());
        assertExtra(at, found);
        assertEquals(
                list("fragile").stream()
                        .map(f -> f.get("member") + " " + f.get("date") + " " + f.get("covered"))
                        .toList(),
                found.fragile().stream()
                        .map(f -> f.member() + " " + f.date() + " " + f.covered())
                        .toList(),
                at + " fragile");
        for (int i = 0; i < found.fragile().size(); i++) {
            assertMinutes(
                    at + " " + found.fragile().get(i),
                    value(list("fragile").get(i), "shortageMinutes"),
                    found.fragile().get(i).shortageMinutes());
        }
        assertEquals(
                list("presence").stream()
                        .map(ExpectedCheck::presence)
                        .collect(Collectors.joining("\n")),
                found.presence().stream()
                        .map(
                                p ->
                                        "%s %s %s %s"
                                                .formatted(
                                                        p.rule(),
                                                        p.date(),
                                                        p.span(),
                                                        p.displaced()))
                        .collect(Collectors.joining("\n")),
                at + " presence");
        assertEquals(text("verdict"), found.verdict().name(), at + " verdict");
    }

    private static String presence(Map<String, ? extends @Nullable Object> p) {
        return "%s %s %s–%s %s"
                .formatted(
                        p.get("rule"),
                        p.get("date"),
                        p.get("from"),
                        p.get("to"),
                        p.get("displaced"));
    }

    private double classOf(int priority) {
        return list("classes").stream()
                .filter(c -> whole(c, "priority") == priority)
                .mapToDouble(c -> value(c, "shortageMinutes"))
                .findFirst()
                .orElse(Double.NaN);
    }

    /// The expected number as text when the found one is near enough, the found one otherwise.
    private static String nearest(double found, double expected) {
        double shown = Math.abs(found - expected) <= 1 ? expected : found;
        return String.format(Locale.ROOT, "%.2f", shown);
    }

    private void assertActivities(String at, List<ActivityCoverage> found) {
        List<Map<String, @Nullable Object>> expected = list("activities");
        assertEquals(
                expected.stream().map(a -> a.get("activity")).toList(),
                found.stream().map(ActivityCoverage::activity).toList(),
                at + " activities");
        for (int i = 0; i < found.size(); i++) {
            Map<String, @Nullable Object> wanted = expected.get(i);
            ActivityCoverage one = found.get(i);
            String here = at + " " + one.activity();
            assertEquals(value(wanted, "demandContacts"), one.demandContacts(), 0.1, here);
            assertEquals(value(wanted, "shortageContacts"), one.shortageContacts(), 0.1, here);
            assertMinutes(here, value(wanted, "shortageMinutes"), one.shortageMinutes());
            ActivityCoverage.Backlog backlog = one.backlog();
            assertEquals(wanted.containsKey("backlogContacts"), backlog != null, here);
            if (backlog != null) {
                assertEquals(value(wanted, "backlogContacts"), backlog.contacts(), 0.1, here);
                Double waiting = backlog.waitingWeeks();
                assertEquals(wanted.get("waitingWeeks") == null, waiting == null, here);
                if (waiting != null) {
                    assertEquals(value(wanted, "waitingWeeks"), waiting, 0.1, here);
                }
            }
        }
    }

    private void assertExtra(String at, WeekAssessment found) {
        assertEquals(
                list("extraBlocks").stream().map(e -> e.get("block")).toList(),
                found.extra().stream().map(ExtraItem::name).toList(),
                at + " extra");
        for (int i = 0; i < found.extra().size(); i++) {
            assertMinutes(
                    at + " " + found.extra().get(i),
                    value(list("extraBlocks").get(i), "recoveredMinutes"),
                    found.extra().get(i).recoveredMinutes());
        }
        List<?> set = (List<?>) fields.get("releaseSet");
        assertEquals(
                set == null ? 0 : set.size(),
                found.release().size(),
                at + " release set " + found.release());
        assertMinutes(at + " release", number("releaseSetMinutes"), found.releaseMinutes());
    }

    private static void assertMinutes(String at, double expected, double found) {
        assertEquals(expected, found, 1, at);
    }

    private String text(String field) {
        return String.valueOf(fields.get(field));
    }

    private double number(String field) {
        return value(fields, field);
    }

    private static double value(Map<String, ? extends @Nullable Object> object, String field) {
        return object.get(field) instanceof Double number ? number : Double.NaN;
    }

    private static int whole(Map<String, ? extends @Nullable Object> object, String field) {
        return (int) value(object, field);
    }

    private static String rounded(Map<String, ? extends @Nullable Object> object, String field) {
        return String.format(Locale.ROOT, "%.2f", value(object, field));
    }

    @SuppressWarnings("unchecked") // the shape of a published answer
    private List<Map<String, @Nullable Object>> list(String field) {
        return (List<Map<String, @Nullable Object>>)
                java.util.Objects.requireNonNull(fields.get(field), field);
    }
}
