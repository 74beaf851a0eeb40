package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import ch.qos.logback.classic.LoggerContext;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.FailureBanner;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class LastResortTest {

    private final Texts texts = new Texts(Language.DUTCH);
    private final Failures failures = new Failures(texts, (_, failure) -> failure.key());
    private final Thread.@Nullable UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();
    private final LastResort lastResort = new LastResort(Platform::runLater, failures);
    private Stage stage;

    @TempDir Path temp;

    @Start
    void open(Stage shown) {
        stage = shown;
        Button bug = new Button("bug");
        bug.setId("bug");
        bug.setOnAction(
                _ -> {
                    throw new IllegalStateException("een");
                });
        shown.setScene(new Scene(new VBox(new FailureBanner(texts, failures), bug), 600, 200));
        shown.show();
    }

    @AfterEach
    void letGo() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAndStopAllAppenders();
    }

    @Test
    void aBugOfTheWindowIsToldAndLoggedAndTheWindowStays(FxRobot robot) throws Exception {
        LogFile.openIn(temp);
        Button bug = robot.lookup("#bug").queryButton();
        // As JavaFX does it: the handler of the thread gets what the event handler threw. Under the
        // robot's own call it would go to the test instead.
        lastResort.guardAllThreads();
        Platform.runLater(bug::fire);
        assertTold();
        assertTrue(stage.isShowing());
        assertTrue(logged().contains("java.lang.IllegalStateException"), logged());
    }

    @Test
    void soIsABugOfAnyOtherThread() throws Exception {
        lastResort.guardAllThreads();
        Thread thread =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    throw new IllegalStateException("twee");
                                });
        thread.join();
        assertTold();
    }

    @Test
    void whatFailsWhileItIsToldEndsThere() {
        List<Throwable> told = new ArrayList<>();
        RuntimeException bug = new IllegalStateException("een");
        new LastResort(
                        Runnable::run,
                        thrown -> {
                            told.add(thrown);
                            throw new IllegalStateException("twee");
                        })
                .uncaughtException(Thread.currentThread(), bug);
        assertEquals(List.of(bug), told);
        assertEquals("twee", bug.getSuppressed()[0].getMessage());
    }

    @Test
    void whatComesAfterTheWindowIsLogged() throws IOException {
        LogFile.openIn(temp);
        RuntimeException bug = new IllegalStateException("drie");
        RejectedExecutionException gone = new RejectedExecutionException();
        new LastResort(
                        _ -> {
                            throw gone;
                        },
                        _ -> {})
                .uncaughtException(Thread.currentThread(), bug);
        assertSame(gone, bug.getSuppressed()[0]);
        assertTrue(logged().contains("Uncaught on"), logged());
        assertTrue(logged().contains("java.lang.IllegalStateException"), logged());
    }

    private void assertTold() throws TimeoutException {
        waitFor(10, TimeUnit.SECONDS, () -> failures.sentenceProperty().get().contains("code "));
    }

    private String logged() throws IOException {
        return Files.readString(temp.resolve("basiseerst.log"));
    }
}
