package nl.basiseerst.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What stands in the stylesheets can be read, in both themes and by people who see fewer colours.
class ContrastTest {

    private static final double TOLD_APART = 15;
    private static final List<List<String>> FAMILIES =
            List.of(
                    List.of("basic", "extra", "other"),
                    List.of("safe", "fragile", "displaced", "short"));
    private static final Pattern OUR_TOKEN = Pattern.compile("-be-[a-z-]+");
    private static final Pattern KIT_TOKEN = Pattern.compile("-color-[a-z0-9-]+");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(rgb|hsb)a?\\(|derive\\(|: *(white|black)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyPairCanBeRead(String theme) throws IOException {
        Map<String, String> tokens = Stylesheets.tokens(theme);
        List<String> tooFaint = new ArrayList<>();
        for (Stylesheets.Pair pair : Stylesheets.pairs()) {
            double contrast = tint(tokens, pair.above()).contrastWith(tint(tokens, pair.below()));
            if (contrast < pair.atLeast()) {
                tooFaint.add(pair + " is " + contrast);
            }
        }
        assertEquals(List.of(), tooFaint);
    }

    @Test
    void everyTextAndEdgeTokenIsHeldToItsContrast() throws IOException {
        Set<String> unheld = new TreeSet<>();
        for (String token : Stylesheets.tokens("light").keySet()) {
            double atLeast = token.contains("-text") ? 4.5 : 3;
            boolean speaks = token.matches(".*-(text|edge|hatch|focus|accent)(-muted)?");
            boolean held =
                    Stylesheets.pairs().stream()
                            .filter(p -> p.above().equals(token) || p.below().equals(token))
                            .anyMatch(p -> p.atLeast() >= atLeast);
            if (speaks && !held) {
                unheld.add(token);
            }
        }
        assertEquals(Set.of(), unheld);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void kindsAreToldApartByPeopleWhoSeeFewerColours(String theme) throws IOException {
        Map<String, String> tokens = Stylesheets.tokens(theme);
        List<String> alike = new ArrayList<>();
        for (List<String> family : FAMILIES) {
            for (String one : family) {
                for (String other : family.subList(family.indexOf(one) + 1, family.size())) {
                    for (Tint.Sight sight : Tint.Sight.ALL) {
                        double distance =
                                tint(tokens, "-be-" + one + "-edge")
                                        .distanceTo(tint(tokens, "-be-" + other + "-edge"), sight);
                        if (distance < TOLD_APART) {
                            alike.add(sight.name() + ": " + one + ", " + other + " " + distance);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    @Test
    void bothThemesHaveTheSameTokens() throws IOException {
        Set<String> light = Stylesheets.tokens("light").keySet();
        assertFalse(light.isEmpty());
        assertEquals(light, Stylesheets.tokens("dark").keySet());
    }

    @Test
    void everyTokenThatIsUsedExists() throws IOException {
        Set<String> known = Stylesheets.tokens("light").keySet();
        Set<String> kit = found(KIT_TOKEN, kitSheet());
        assertTrue(kit.contains("-color-fg-default"));
        Set<String> unknown = new TreeSet<>();
        for (Path sheet : Stylesheets.rules()) {
            String text = Stylesheets.text(sheet);
            unknown.addAll(found(OUR_TOKEN, text));
            unknown.addAll(found(KIT_TOKEN, text));
        }
        unknown.removeAll(known);
        unknown.removeAll(kit);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void coloursStandOnlyInTheTokens() throws IOException {
        List<String> strays = new ArrayList<>();
        for (Path sheet : Stylesheets.rules()) {
            found(COLOUR, Stylesheets.text(sheet)).forEach(c -> strays.add(sheet + ": " + c));
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/nl/basiseerst/ui"))) {
            for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (Files.readString(source).contains("javafx.scene.paint.Color")) {
                    strays.add(source.toString());
                }
            }
        }
        assertEquals(List.of(), strays);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        Tint white = Tint.of("#ffffff");
        assertEquals(21, Tint.of("#000000").contrastWith(white), 1e-9);
        assertEquals(4.48, Tint.of("#777777").contrastWith(white), 0.005);
    }

    private static Tint tint(Map<String, String> tokens, String token) {
        return Tint.of(Objects.requireNonNull(tokens.get(token), "unknown token " + token));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(result -> found.add(result.group()));
        return found;
    }

    private static String kitSheet() throws IOException {
        try (InputStream sheet =
                ContrastTest.class.getResourceAsStream("/atlantafx/base/theme/primer-light.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
