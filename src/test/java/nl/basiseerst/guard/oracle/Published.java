package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A published answer of `check --json`, in the form in which answers are compared.
final class Published {

    private final Map<String, ? extends @Nullable Object> fields;

    private Published(Map<String, ? extends @Nullable Object> fields) {
        this.fields = fields;
    }

    static Answer answer(Map<String, ? extends @Nullable Object> check) {
        return new Published(check).answer();
    }

    private Answer answer() {
        Map<Integer, Double> classes = new TreeMap<>();
        objects("classes")
                .forEach(c -> classes.put((int) c.number("priority"), c.number("shortageMinutes")));
        return new Answer(
                Verdict.valueOf(text("verdict")),
                number("demandMinutes"),
                number("shortageMinutes"),
                number("shortageWithoutExtraMinutes"),
                number("displacedMinutes"),
                (Double) fields.get("headroom"),
                classes,
                objects("activities").stream().map(Published::activity).toList(),
                objects("extraBlocks").stream()
                        .map(e -> new Answer.OfItem(e.text("block"), e.number("recoveredMinutes")))
                        .toList(),
                new Answer.Release(list("releaseSet").size(), number("releaseSetMinutes")),
                objects("fragile").stream().map(Published::fragile).toList(),
                objects("presence").stream().map(Published::violation).toList(),
                null);
    }

    private Answer.OfActivity activity() {
        return new Answer.OfActivity(
                text("activity"),
                number("demandContacts"),
                number("shortageContacts"),
                number("shortageMinutes"),
                (Double) fields.get("backlogContacts"),
                (Double) fields.get("waitingWeeks"));
    }

    private Answer.Fragile fragile() {
        return new Answer.Fragile(
                text("member"),
                LocalDate.parse(text("date")),
                number("shortageMinutes"),
                (Boolean) value("covered"));
    }

    private Answer.Violation violation() {
        return new Answer.Violation(
                text("rule"),
                LocalDate.parse(text("date")),
                TimeSpan.minuteOfDay(text("from")),
                TimeSpan.minuteOfDay(text("to")),
                (Boolean) value("displaced"));
    }

    private Object value(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }

    private String text(String field) {
        return (String) value(field);
    }

    private double number(String field) {
        return (Double) value(field);
    }

    private List<?> list(String field) {
        return (List<?>) value(field);
    }

    @SuppressWarnings("unchecked") // the shape of a published answer
    private List<Published> objects(String field) {
        return list(field).stream()
                .map(o -> new Published((Map<String, @Nullable Object>) o))
                .toList();
    }
}
