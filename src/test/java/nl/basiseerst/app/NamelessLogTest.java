package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;

import javafx.application.Platform;
import javafx.stage.Stage;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// A morning on which everything goes wrong in the window of the sample practice: of none of its
/// people, nor of the practice, does the log hold the name.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class NamelessLogTest {

    private final PracticePlan plan = Samples.plan("linde");
    private OpenWindow window;

    @TempDir Path temp;

    @Start
    void open(Stage stage) {
        window = new OpenWindow();
        window.workplace().storage().start(_ -> stored(), _ -> {}, _ -> {});
        window.show(stage);
    }

    private boolean stored() throws IOException {
        window.workplace()
                .store()
                .replace(
                        plan, new ChangeHeader("test", Instant.EPOCH, ChangeKind.IMPORT, "sample"));
        return true;
    }

    @AfterEach
    void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAndStopAllAppenders();
        WaitForAsyncUtils.clearExceptions();
        window.close();
    }

    @Test
    void whateverGoesWrongNoNameOfThePracticeIsLogged() throws Exception {
        LogFile.openIn(window.folder().resolve("log"));
        Wait.until(() -> window.isJudged());
        Member member = plan.members().getFirst();
        Path named = temp.resolve(member.name());
        String text = Files.readString(Samples.file("linde"));

        fails(() -> new JsonPracticeFiles().read(named));
        fails(() -> read(text.replace("\"GP\"", "\"" + member.name() + "\"")));
        fails(() -> read(text.replace("\"members\"", "\"" + member.name() + "\"")));
        fails(() -> read(text.substring(0, text.indexOf(member.name()) + 3)));
        fails(() -> new SpreadsheetTables().read(named));
        fails(() -> new SpreadsheetTables().read(Files.writeString(named, "a;\"" + member.name())));
        fails(() -> written(named.resolve(member.name()).resolve("a.csv"), member.name()));
        fails(() -> Integer.parseInt(member.name()));
        fails(() -> Enum.valueOf(Thread.State.class, member.name()));
        fails(() -> LocalDate.parse(member.name()));
        fails(
                () -> {
                    throw new IllegalStateException(member.name(), new IOException(member.name()));
                });
        fails(
                () -> {
                    throw InvalidValue.at("members", Rule.ZONE, member.name());
                });
        staleChange();
        changeThatCannotBe(member);
        onNoThread(member.name());
        lostDatabase(member);

        String log = Files.readString(window.folder().resolve("log/basiseerst.log"));
        assertTrue(log.lines().filter(line -> line.contains(" WARN ")).count() >= 6, log);
        assertTrue(log.contains("ERROR"), log);
        for (String name : names()) {
            Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
            List<String> lines = log.lines().filter(word.asPredicate()).toList();
            assertEquals(List.of(), lines, name);
        }
        assertFalse(log.contains(window.folder().toString()), log);
    }

    private Object read(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("praktijk.json"), text);
        return new JsonPracticeFiles().read(file);
    }

    private static Object written(Path file, String name) {
        new CsvTableWriter().write(file, List.of(List.of(name)));
        return file;
    }

    /// What fails beside the window is told by it.
    private void fails(Callable<Object> work) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    window.workplace()
                            .beside()
                            .start(_ -> work.call(), _ -> {}, window.workplace().failures());
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void staleChange() throws Exception {
        Block block = plan.blocks().getFirst();
        change(new Edit.Remove(block));
        change(new Edit.Update(block));
    }

    /// A member who is named by blocks goes: the practice would be no practice.
    private void changeThatCannotBe(Member member) throws Exception {
        change(new Edit.Remove(member));
    }

    private void change(Edit edit) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    try {
                        return window.desk().edit("test", List.of(edit));
                    } catch (RuntimeException refused) {
                        window.workplace().failures().accept(refused);
                        return false;
                    }
                });
        Wait.until(window::isAtRest);
    }

    private void onNoThread(String name) throws Exception {
        LastResort last = new LastResort(Platform::runLater, window.workplace().failures());
        last.uncaughtException(Thread.currentThread(), new IllegalArgumentException(name));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The file of the data is written over while it is open.
    private void lostDatabase(Member member) throws Exception {
        Path file = window.folder().resolve("basiseerst.mv.db");
        byte[] whole = Files.readAllBytes(file);
        try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "rw")) {
            data.setLength(0);
            data.write(member.name().repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        window.workplace()
                .storage()
                .start(
                        _ -> window.workplace().store().load(Period.ALWAYS),
                        _ -> {},
                        window.workplace().failures());
        fails(
                () -> {
                    throw new SQLException("Unique index: " + member.name(), "23505");
                });
        Files.write(file, whole);
    }

    /// Every name of a person, each word of it that could be one, and that of the practice.
    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        names.add(plan.practice().name());
        names.add("Linde");
        for (Member member : plan.members()) {
            names.add(member.name());
            for (String word : member.name().split("[ .]+", -1)) {
                if (word.length() > 2 && !word.equals(word.toLowerCase(Locale.ROOT))) {
                    names.add(word);
                }
            }
        }
        return names;
    }
}
