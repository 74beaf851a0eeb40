package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every text exists in both languages, and every text asked for in code exists.
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ASKED =
            Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9_-]+)+)\"\\s*[,)]");
    private static final Pattern FAILURE = Pattern.compile("new Failure\\(\\s*\"([a-z-]+)\"");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        List<String> toPaste = new ArrayList<>();
        for (String bundle : bundles()) {
            Properties dutch = texts(bundle);
            Properties english = texts(bundle + "_en");
            toPaste.addAll(missing(dutch, english, bundle + "_en"));
            toPaste.addAll(missing(english, dutch, bundle));
        }
        assertEquals("", String.join("\n", toPaste), "Texts to add");
    }

    /// Of two texts with one key the first is never seen.
    @Test
    void noTextIsGivenTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (String bundle : bundles()) {
            for (String name : List.of(bundle, bundle + "_en")) {
                TreeSet<String> keys = new TreeSet<>();
                for (String line : Files.readAllLines(FOLDER.resolve(name + ".properties"))) {
                    int end = line.indexOf('=');
                    if (end > 0 && !line.startsWith("#") && !keys.add(line.substring(0, end))) {
                        twice.add(name + ": " + line.substring(0, end));
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        List<String> different = new ArrayList<>();
        for (String bundle : bundles()) {
            Properties dutch = texts(bundle);
            Properties english = texts(bundle + "_en");
            for (String key : dutch.stringPropertyNames()) {
                String other = english.getProperty(key, dutch.getProperty(key));
                if (!places(dutch.getProperty(key)).equals(places(other))) {
                    different.add(key);
                }
            }
        }
        assertEquals(List.of(), different);
    }

    @Test
    void everyTextIsAPatternWithoutLoneApostrophes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bundle : bundles()) {
            for (String name : List.of(bundle, bundle + "_en")) {
                Properties texts = texts(name);
                for (String key : texts.stringPropertyNames()) {
                    String text = texts.getProperty(key);
                    new MessageFormat(text, Messages.DUTCH);
                    if (!key.startsWith(bundle + ".") || LONE_APOSTROPHE.matcher(text).find()) {
                        wrong.add(name + ": " + key);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTextAskedForExists() throws IOException {
        Properties all = new Properties();
        List<String> bundles = bundles();
        for (String bundle : bundles) {
            all.putAll(texts(bundle));
        }
        List<String> unknown = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher asked = ASKED.matcher(Files.readString(file));
                while (asked.find()) {
                    String key = asked.group(1);
                    if (bundles.contains(key.substring(0, key.indexOf('.')))
                            && !all.containsKey(key)) {
                        unknown.add(file.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyFailureHasASentence() throws IOException {
        Properties sentences = texts("failure");
        List<String> without = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher failure = FAILURE.matcher(Files.readString(file));
                while (failure.find()) {
                    if (!sentences.containsKey("failure." + failure.group(1))) {
                        without.add(file.getFileName() + ": " + failure.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), without);
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(f -> f.getFileName().toString().replace(".properties", ""))
                            .filter(name -> !name.endsWith("_en"))
                            .sorted()
                            .toList();
            assertFalse(names.isEmpty());
            return names;
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        Path file = FOLDER.resolve(name + ".properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }

    private static List<String> missing(Properties from, Properties in, String bundle) {
        return new TreeSet<>(from.stringPropertyNames())
                .stream()
                        .filter(key -> !in.containsKey(key))
                        .map(key -> bundle + ".properties: " + key + "=" + from.getProperty(key))
                        .toList();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group(1)).distinct().sorted().toList();
    }
}
