package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.FileFault;
import nl.basiseerst.application.PracticeFileFailure;
import nl.basiseerst.application.words.ExpectationWords;
import nl.basiseerst.application.words.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that are valid but for one edit: each is refused at the right place for the right reason.
///
/// The edits stand in `broken-files.csv`: `PATH = JSON` sets a value, `PATH += JSON` adds one to a
/// list, `- PATH` takes one away.
class BrokenFileTest {

    private static final String CASES = "/exchange/broken-files.csv";

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = CASES, delimiter = '|', quoteCharacter = '`')
    void isRefused(String what, String edit, String path, String rule) throws IOException {
        Tree tree = SmallPractice.tree();
        String before = tree.text();
        apply(edit, tree);
        assertNotEquals(before, tree.text(), what);
        Path file = Files.writeString(folder.resolve("kapot.basiseerst.json"), tree.text());

        PracticeFileFailure failure =
                assertThrows(
                        PracticeFileFailure.class, () -> new JsonPracticeFiles().read(file), what);

        assertEquals(path + " " + rule, failure.path() + " " + ruleOf(failure.fault()));
        assertEquals(file, failure.file());
        assertReadsAsOneLine(failure.fault());
    }

    @Test
    void thereAreAtLeastAHundred() {
        long cases = Tree.textOf(CASES).lines().filter(line -> line.contains("|")).count();
        assertTrue(cases >= 100, "only " + cases);
    }

    @Test
    void withoutEditsTheFileIsValid() {
        assertEquals("klein", SmallPractice.read(SmallPractice.text()).practice().id());
        assertEquals("klein", SmallPractice.read(SmallPractice.tree()).practice().id());
    }

    private static void apply(String edit, Tree tree) {
        if (edit.startsWith("- ")) {
            tree.remove(edit.substring(2));
        } else if (edit.contains(" += ")) {
            String[] sides = edit.split(" \\+= ", 2);
            tree.append(sides[0], Tree.parse(sides[1]).root());
        } else {
            String[] sides = edit.split(" = ", 2);
            tree.set(sides[0], Tree.parse(sides[1]).root());
        }
    }

    static String ruleOf(FileFault fault) {
        return switch (fault) {
            case FileFault.Value value -> value.expectation().rule().name();
            case FileFault.Form form -> form.kind().name();
        };
    }

    private static void assertReadsAsOneLine(FileFault fault) {
        String words = new ExpectationWords(new Messages(Messages.DUTCH)).text(fault);
        assertFalse(words.isBlank() || words.contains("\n") || words.contains("{"), words);
    }
}
