package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.stage.FileChooser;

import nl.basiseerst.ui.common.FileChoice.Kind;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What the dialogs of the desktop are asked, and what is made of their answers.
class DesktopFileChoiceTest {

    private static final Kind PDF = new Kind("ui.file.all", "pdf");

    @TempDir Path temp;

    private final Deque<Optional<Path>> answers = new ArrayDeque<>();
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable File> folders = new ArrayList<>();
    private final DesktopFileChoice choice =
            new DesktopFileChoice(new Texts(Language.DUTCH), this::answer, this::answer);

    @Test
    void aNameWithoutExtensionGetsIt() {
        answers.add(Optional.of(temp.resolve("week 48")));
        assertEquals(Optional.of(temp.resolve("week 48.pdf")), write());
        answers.add(Optional.of(temp.resolve("week 48.PDF")));
        assertEquals(Optional.of(temp.resolve("week 48.PDF")), write());
    }

    @Test
    void aFileThatIsThereIsNotReplacedWithoutTheDesktopAsking() throws IOException {
        Path there = Files.createFile(temp.resolve("week.pdf"));
        answers.add(Optional.of(temp.resolve("week")));
        answers.add(Optional.of(there));
        assertEquals(Optional.of(there), write());
        assertEquals(List.of("voorstel.pdf", "week.pdf"), names);

        answers.add(Optional.of(temp.resolve("week")));
        answers.add(Optional.empty());
        assertEquals(Optional.empty(), write());
    }

    @Test
    void theNextDialogOpensWhereTheLastOneEnded() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("map"));
        answers.add(Optional.of(folder.resolve("week.pdf")));
        write();
        assertNull(folders.removeLast());
        answers.add(Optional.empty());
        assertEquals(Optional.empty(), choice.toRead("ui.close", PDF));
        assertEquals(folder.toFile(), folders.removeLast());

        Files.delete(folder);
        answers.add(Optional.empty());
        write();
        assertNull(folders.removeLast());
    }

    private Optional<Path> write() {
        return choice.toWrite("ui.close", PDF, "voorstel.pdf");
    }

    private @Nullable File answer(FileChooser dialog) {
        names.add(dialog.getInitialFileName());
        folders.add(dialog.getInitialDirectory());
        return answers.remove().map(Path::toFile).orElse(null);
    }
}
