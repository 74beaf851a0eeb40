package nl.basiseerst.testing;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonPracticeFiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The sample practices with their published answers.
public final class Samples {

    /// The sample practices that have a file of their own.
    public static final List<String> NAMES = List.of("worked-example", "wilgen", "linde", "eiken");

    private static final Map<String, PracticePlan> READ = new ConcurrentHashMap<>();

    /// A practice with what `check` and `tasks` must answer, as JSON.
    public record Answered(
            String name,
            PracticePlan plan,
            List<Map<String, @Nullable Object>> checks,
            List<Map<String, @Nullable Object>> tasks) {}

    private Samples() {}

    /// The practice, read once: it cannot change.
    public static PracticePlan plan(String name) {
        return READ.computeIfAbsent(name, one -> new JsonPracticeFiles().read(file(one)));
    }

    /// Where the practice file of a sample lies.
    public static Path file(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(
                                    Samples.class.getResource(
                                            "/samples/" + name + ".basiseerst.json"))
                            .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Answered answered(String name) {
        Map<String, @Nullable Object> answers =
                object(JsonTree.ofResource("/samples/" + name + ".expected.json"));
        return new Answered(name, plan(name), list(answers, "checks"), list(answers, "tasks"));
    }

    /// The sixty small practices full of edge cases.
    public static List<Answered> tiny() {
        List<Answered> cases = new ArrayList<>();
        for (Object one : (List<?>) JsonTree.ofResource("/samples/tiny-cases.json")) {
            Map<String, @Nullable Object> fields = object(one);
            Map<String, @Nullable Object> practice = object(fields.get("practice"));
            String name = "tiny " + object(practice.get("practice")).get("id");
            cases.add(
                    new Answered(
                            name, read(practice), list(fields, "checks"), list(fields, "tasks")));
        }
        return cases;
    }

    private static PracticePlan read(Map<String, @Nullable Object> practice) {
        try {
            Path file = Files.createTempFile("tiny", ".basiseerst.json");
            Files.writeString(file, JsonTree.write(practice));
            PracticePlan plan = new JsonPracticeFiles().read(file);
            Files.delete(file);
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // the shape of a published answer
    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked") // the shape of a published answer
    private static List<Map<String, @Nullable Object>> list(
            Map<String, @Nullable Object> object, String field) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(object.get(field));
    }
}
