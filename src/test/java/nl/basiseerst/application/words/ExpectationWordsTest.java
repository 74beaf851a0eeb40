package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.application.FileFault;
import nl.basiseerst.application.FileFault.Kind;
import nl.basiseerst.domain.value.Expectation;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

class ExpectationWordsTest {

    private static final List<String> DETAILS = List.of("een", "twee");

    @ParameterizedTest
    @CsvSource({"nl-NL, ''", "en, _en"})
    void everyExpectationHasItsOwnWords(String language, String suffix) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        ExpectationWords words = new ExpectationWords(new Messages(locale));
        Set<String> keys = new TreeSet<>();
        Set<String> texts = new TreeSet<>();
        for (Rule rule : Rule.values()) {
            keys.add("expected." + rule);
            texts.add(words.text(new Expectation(rule, DETAILS)));
        }
        for (Kind kind : Kind.values()) {
            keys.add("expected.form." + kind);
            texts.add(words.text(new FileFault.Form(kind, DETAILS)));
        }
        assertEquals(keys.size(), texts.size());
        texts.forEach(text -> assertFalse(text.isBlank() || text.contains("{"), text));
        assertEquals(keys, keysOf("expected" + suffix));
    }

    private static Set<String> keysOf(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                ExpectationWords.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            texts.load(Objects.requireNonNull(in));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nl-NL | een van: LEAVE, TRAINING, ABSENT | iets wat in de praktijk voorkomt ('x y' is onbekend)
                    en    | one of: LEAVE, TRAINING, ABSENT  | something the practice has ('x y' is unknown)
                    """)
    void detailsStandInTheSentenceOnOneLine(String language, String names, String unknown) {
        ExpectationWords words =
                new ExpectationWords(new Messages(Locale.forLanguageTag(language)));
        List<String> kinds = List.of("LEAVE", "TRAINING", "ABSENT");
        assertEquals(names, words.text(new FileFault.Form(Kind.ONE_OF, kinds)));
        Expectation known = new Expectation(Rule.KNOWN, List.of("x\r\ny"));
        assertEquals(unknown, words.text(new FileFault.Value(known)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "en"})
    void aLongDetailIsCutShort(String language) {
        ExpectationWords words =
                new ExpectationWords(new Messages(Locale.forLanguageTag(language)));
        String text = words.text(new Expectation(Rule.ID, List.of("A".repeat(10_000))));
        assertEquals(80, text.chars().filter(c -> c == 'A').count());
    }
}
