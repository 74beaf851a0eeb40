package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.FileFault;
import nl.basiseerst.application.PracticeFileFailure;
import nl.basiseerst.domain.value.Expectation;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class FailureWordsTest {

    private final FailureWords words = new FailureWords(new Messages(Messages.DUTCH));

    @Test
    void aRefusedFileNamesFilePlaceAndWhatWasExpected() {
        FileFault fault =
                new FileFault.Value(
                        new Expectation(Expectation.Rule.ENDS_AFTER_START, List.of("10:30")));
        Failure refused =
                new PracticeFileFailure(Path.of("linde.json"), "$.blocks[3].to", fault, null);
        assertEquals(
                "linde.json: $.blocks[3].to: verwacht werd een tijd na 10:30.",
                words.sentence(refused));
    }

    @Test
    void aNumberIsWrittenAsItIs() {
        assertEquals(
                "groot.json is 12345 MB en daarmee te groot voor een praktijkbestand; 200 MB is het"
                        + " meeste.",
                words.sentence(
                        new Failure("practice-file-too-large", Path.of("groot.json"), 12345, 200)));
    }

    @Test
    void aNameWithALineBreakStaysOnOneLine() {
        assertEquals(
                "a b bestaat niet. Kies een praktijkbestand dat er wel is.",
                words.sentence(new Failure("practice-file-absent", "a\nb")));
    }
}
