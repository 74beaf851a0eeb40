package nl.basiseerst.app;

import nl.basiseerst.testing.JsonTree;
import nl.basiseerst.testing.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The worked example with something changed: one GP, open on Monday and Tuesday, consults short by
/// an echo clinic on Tuesday 24 November 2026.
final class EditedPractice {

    private final Map<String, Object> fields;

    @SuppressWarnings("unchecked") // the practice file is an object
    EditedPractice() throws IOException {
        fields =
                (Map<String, Object>) JsonTree.of(Files.readString(Samples.file("worked-example")));
    }

    EditedPractice practice(String field, Object value) {
        object(value("practice")).put(field, value);
        return this;
    }

    EditedPractice list(String name, List<?> values) {
        fields.put(name, values);
        return this;
    }

    /// The GP is away during these days, both inclusive.
    EditedPractice absent(String from, String to) {
        Map<String, Object> absence = new HashMap<>();
        absence.put("id", "a1");
        absence.put("member", "arts");
        absence.put("from", from);
        absence.put("to", to);
        absence.put("kind", "ABSENT");
        return list("absences", List.of(absence));
    }

    /// Asks for consults of patients only, of whom there are none.
    EditedPractice withoutPatients() {
        Map<String, Object> consult = object(((List<?>) value("activities")).getFirst());
        consult.put(
                "demand",
                Map.of("yearlyPer1000", List.of(Map.of("ageBand", "alle", "contacts", 3000.0))));
        return practice("patients", List.of(Map.of("ageBand", "alle", "count", 0.0)));
    }

    /// A task on Monday, given to the GP, which only an assistant may do.
    EditedPractice taskForSomeoneElse() {
        Map<String, Object> type = new HashMap<>();
        type.put("id", "koelkast");
        type.put("name", "Koelkast");
        type.put("minutes", 5.0);
        type.put("roles", List.of("ASSISTANT"));
        Map<String, Object> task = new HashMap<>();
        task.put("id", "t1");
        task.put("type", "koelkast");
        task.put("date", "2026-11-23");
        task.put("assignee", "arts");
        return list("taskTypes", List.of(type)).list("tasks", new ArrayList<>(List.of(task)));
    }

    String in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "practice", ".basiseerst.json");
        Files.writeString(file, JsonTree.write(fields));
        return file.toString();
    }

    private Object value(String field) {
        return Objects.requireNonNull(fields.get(field));
    }

    @SuppressWarnings("unchecked") // the shape of the practice file
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
