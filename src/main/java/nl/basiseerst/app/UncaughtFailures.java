package nl.basiseerst.app;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.cli.FailureLog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32;

/// What went wrong, in the log with its trace, and for people in one sentence with a short code.
/// The same bug has the same code wherever it occurs, so that people can recognise it. Safe for use
/// by several threads.
public final class UncaughtFailures implements FailureLog {

    private static final String OURS = "nl.basiseerst.";

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
        String code = code(unforeseen);
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

    /// A short code, such as `4F7A-11C2`, from the kind of failure and the places in our own code
    /// it went through; line numbers are left out, since they move with every version.
    static String code(Throwable unforeseen) {
        CRC32 sum = new CRC32();
        for (Throwable cause = unforeseen; cause != null; cause = cause.getCause()) {
            add(sum, cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith(OURS)) {
                    add(sum, place.getClassName() + "." + place.getMethodName());
                }
            }
        }
        String digits = "%08X".formatted(sum.getValue()).toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
