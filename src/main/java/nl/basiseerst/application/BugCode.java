package nl.basiseerst.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.CRC32;

/// The code by which people, and we, recognise a bug: the same one in the window, on the command
/// line and in the log.
public final class BugCode {

    private static final String OURS = "nl.basiseerst.";

    private BugCode() {}

    /// A short code, such as `4F7A-11C2`, from the kind of failure and the places in our own code
    /// it went through; line numbers are left out, since they move with every version. Where the
    /// memory happened to be full, or how deep a call went that called itself, says nothing.
    public static String of(Throwable unforeseen) {
        CRC32 sum = new CRC32();
        for (Throwable cause = unforeseen; cause != null; cause = cause.getCause()) {
            add(sum, cause.getClass().getName());
            if (cause instanceof OutOfMemoryError) {
                break;
            }
            places(cause).forEach(place -> add(sum, place));
        }
        String digits = "%08X".formatted(sum.getValue()).toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private static Collection<String> places(Throwable cause) {
        boolean deep = cause instanceof StackOverflowError;
        Collection<String> places = deep ? new TreeSet<>() : new ArrayList<>();
        for (StackTraceElement place : cause.getStackTrace()) {
            if (place.getClassName().startsWith(OURS)) {
                places.add(place.getClassName() + "." + place.getMethodName());
            }
        }
        return places;
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
