package nl.basiseerst.app;

import nl.basiseerst.application.BugCode;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.cli.FailureLog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/// What went wrong, in the log with its trace, and for people in one sentence with a short code.
/// The same bug has the same code wherever it occurs, so that people can recognise it. Safe for use
/// by several threads.
public final class UncaughtFailures implements FailureLog {

    private final Path folder;
    private final AtomicBoolean open = new AtomicBoolean();

    /// @param folder where the log goes; touched when there is something to write
    public UncaughtFailures(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(Failure failure) {
        logger().error("Failure {}", failure.key(), failure);
    }

    @Override
    public String sentence(Throwable unforeseen, Messages messages) {
        String code = BugCode.of(unforeseen);
        logger().error("Unforeseen {}", code, unforeseen);
        return Files.isDirectory(folder)
                ? messages.text("failure.unforeseen", code, folder.toString())
                : messages.text("failure.unforeseen-unlogged", code);
    }

    /// Not made before it is needed: it costs a tenth of a second that a good run does without.
    private Logger logger() {
        if (!open.getAndSet(true)) {
            LogFile.openIn(folder);
        }
        return LoggerFactory.getLogger(UncaughtFailures.class);
    }
}
