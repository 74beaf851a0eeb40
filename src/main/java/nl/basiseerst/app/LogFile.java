package nl.basiseerst.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;

import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Where warnings and failures are written down: `basiseerst.log` and at most ten older files, each
/// of 2 MB; [NamelessLines] keeps names out of it. Nothing is written until [#openIn] names the
/// folder, and never anything to the screen.
///
/// Logback finds this class as a service. Reading a configuration file instead would cost every
/// start about twice the time.
public final class LogFile extends ContextAwareBase implements Configurator {

    private static final String NAME = "basiseerst";
    private static final int OLDER_FILES = 10;
    private static final long BYTES_PER_FILE = 2 * FileSize.MB_COEFFICIENT;

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /// Writes from here on to `basiseerst.log` in that folder, which is made if it is missing.
    /// Where that cannot be done the program goes on without a log. Nothing happens the second
    /// time.
    public static synchronized void openIn(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        String name = folder.toAbsolutePath().toString();
        if (root.getAppender(name) != null) {
            return;
        }
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setName(name);
        appender.setContext(context);
        appender.setFile(folder.resolve(NAME + ".log").toString());
        appender.setEncoder(lines(context));
        appender.setRollingPolicy(olderFiles(context, folder, appender));
        appender.setTriggeringPolicy(whenFull(context));
        appender.start();
        root.addAppender(appender);
    }

    private static LayoutWrappingEncoder<ILoggingEvent> lines(LoggerContext context) {
        NamelessLines layout = new NamelessLines();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
        lines.setContext(context);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setLayout(layout);
        lines.start();
        return lines;
    }

    private static FixedWindowRollingPolicy olderFiles(
            LoggerContext context, Path folder, RollingFileAppender<ILoggingEvent> appender) {
        FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
        older.setContext(context);
        older.setParent(appender);
        older.setFileNamePattern(folder.resolve(NAME + ".%i.log").toString());
        older.setMinIndex(1);
        older.setMaxIndex(OLDER_FILES);
        older.start();
        return older;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> whenFull(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> whenFull = new SizeBasedTriggeringPolicy<>();
        whenFull.setContext(context);
        whenFull.setMaxFileSize(new FileSize(BYTES_PER_FILE));
        // Look at the size with every line, not once a minute: a failure that repeats fills disks.
        whenFull.setCheckIncrement(Duration.buildByMilliseconds(0));
        whenFull.start();
        return whenFull;
    }
}
