package nl.basiseerst.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.persistence.SqlErrorCode;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// A line of the log, and the way to what went wrong, without anything that could be the name of a
/// person, a practice or a file.
///
/// Of what went wrong stand there its kind, the places in the program, and of its message only what
/// the virtual machine itself made up of names in the program, or a code. Any other message may
/// quote what somebody typed or a file held. Of what libraries log only their own name is written.
final class NamelessLines extends LayoutBase<ILoggingEvent> {

    private static final String OURS = "nl.basiseerst.";

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(200);
        line.append(Instant.ofEpochMilli(event.getTimeStamp())).append(' ');
        line.append(event.getLevel()).append(' ').append(event.getLoggerName());
        if (event.getLoggerName().startsWith(OURS)) {
            line.append(' ').append(event.getFormattedMessage());
        }
        line.append(System.lineSeparator());
        if (event.getThrowableProxy() instanceof ThrowableProxy proxy) {
            Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            add(line, "", proxy.getThrowable(), seen);
        }
        return line.toString();
    }

    private static void add(
            StringBuilder lines, String how, Throwable thrown, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        lines.append(how).append(thrown.getClass().getName()).append(harmless(thrown));
        lines.append(System.lineSeparator());
        for (StackTraceElement place : thrown.getStackTrace()) {
            lines.append("\tat ").append(place).append(System.lineSeparator());
        }
        for (Throwable beside : thrown.getSuppressed()) {
            add(lines, "Suppressed: ", beside, seen);
        }
        if (thrown.getCause() != null) {
            add(lines, "Caused by: ", thrown.getCause(), seen);
        }
    }

    /// What may be told of the message.
    private static String harmless(Throwable thrown) {
        return switch (thrown) {
            case Failure failure -> ": " + failure.key();
            case NullPointerException _, ArithmeticException _, VirtualMachineError _ ->
                    said(thrown);
            case IndexOutOfBoundsException _, ClassCastException _ -> said(thrown);
            default -> SqlErrorCode.of(thrown).isEmpty() ? "" : ": " + SqlErrorCode.of(thrown);
        };
    }

    private static String said(Throwable thrown) {
        return thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    }
}
