package nl.basiseerst.application.privacy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// Words that say something about somebody's health, to be warned of where people write what they
/// like. It tells that there is one, never which, and keeps nothing. Immutable.
public final class IllnessWords {

    /// What a text is about.
    public enum About {
        /// People and their schedule: an illness has no place there.
        PEOPLE,
        /// What the practice offers: illnesses are its work, only that somebody is ill is not.
        OFFER
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final String source;
    private final LocalDate date;
    private final List<String> absent;
    private final List<String> condition;
    private final List<String> offer;
    private final List<String> harmless;

    private IllnessWords(Properties list) {
        source = list.getProperty("source", "");
        date = LocalDate.parse(list.getProperty("date", ""));
        absent = words(list, "absent");
        condition = words(list, "condition");
        offer = words(list, "offer");
        harmless = words(list, "harmless");
    }

    /// The list that comes with the program.
    public static IllnessWords shipped() {
        Properties list = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                IllnessWords.class.getResourceAsStream(
                                        "/privacy/illness-words.properties")),
                        StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // it is part of the program
        }
        return new IllnessWords(list);
    }

    /// Where the words come from, in Dutch.
    public String source() {
        return source;
    }

    /// When the list was put together.
    public LocalDate date() {
        return date;
    }

    /// Whether the text has a word that says something about somebody's health.
    public boolean areIn(String text, About about) {
        List<String> tokens = tokens(text);
        if (names(absent, tokens)) {
            return true;
        }
        return about == About.PEOPLE && names(condition, tokens) && !isOffer(tokens);
    }

    private boolean names(List<String> words, List<String> tokens) {
        String all = " " + String.join(" ", tokens) + " ";
        return words.stream()
                .anyMatch(
                        word ->
                                word.indexOf(' ') >= 0
                                        ? all.contains(" " + word + " ")
                                        : tokens.stream().anyMatch(t -> is(word, t)));
    }

    private boolean is(String word, String token) {
        return fits(word, token) && harmless.stream().noneMatch(other -> fits(other, token));
    }

    private boolean isOffer(List<String> tokens) {
        return offer.stream().anyMatch(word -> tokens.stream().anyMatch(t -> t.endsWith(word)));
    }

    private static boolean fits(String word, String token) {
        return word.endsWith("*")
                ? token.startsWith(word.substring(0, word.length() - 1))
                : token.equals(word);
    }

    /// The words of a text without accents and capitals, those with a hyphen as one and in parts.
    private static List<String> tokens(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        for (String word : NO_LETTERS.split(plain, -1)) {
            String joined = word.replace("-", "");
            if (!joined.isEmpty()) {
                tokens.add(joined);
            }
            if (word.length() > joined.length()) {
                for (String part : word.split("-", -1)) {
                    if (!part.isEmpty()) {
                        tokens.add(part);
                    }
                }
            }
        }
        return tokens;
    }

    private static List<String> words(Properties list, String group) {
        List<String> words = new ArrayList<>();
        for (String word : list.getProperty(group, "").split(",", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("No words of the group " + group);
        }
        return List.copyOf(words);
    }
}
