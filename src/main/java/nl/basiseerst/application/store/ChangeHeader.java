package nl.basiseerst.application.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/// Who changed something, when, and what it was about.
///
/// @param who name of the user, from 1 to 100 characters
/// @param when cut off to microseconds
/// @param subject what the program says of it: ids, dates, weeks; up to 80 of `A-Z`, `a-z`, `0-9`
///   and `.:/_-`, empty for nothing. Never a text that somebody typed: the log is kept, and must
///   not come to hold why anyone was absent
/// @param request named by whoever asks for the change, from 1 to 36 characters: what was stored
///   under a name is not stored again when it is asked for again; null if it is asked for once
public record ChangeHeader(
        String who, Instant when, ChangeKind kind, String subject, @Nullable String request) {

    /// Characters of a request.
    public static final int LONGEST_REQUEST = 36;

    private static final int LONGEST_NAME = 100;
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9.:/_-]{0,80}");

    public ChangeHeader {
        when = when.truncatedTo(ChronoUnit.MICROS);
        if (who.isBlank() || who.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Not a name of 1 to 100 characters: " + who);
        }
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("Not a subject of a change: " + subject);
        }
        if (request != null && (request.isBlank() || request.length() > LONGEST_REQUEST)) {
            throw new IllegalArgumentException("Not the name of a request: " + request);
        }
    }

    /// Of a change that is asked for once.
    public ChangeHeader(String who, Instant when, ChangeKind kind, String subject) {
        this(who, when, kind, subject, null);
    }

    /// Of a change that may be asked for again when the answer is lost, and is stored once.
    public static ChangeHeader once(String who, Instant when, ChangeKind kind, String subject) {
        return new ChangeHeader(who, when, kind, subject, UUID.randomUUID().toString());
    }

    /// The same, made by somebody else.
    public ChangeHeader by(String other) {
        return new ChangeHeader(other, when, kind, subject, request);
    }
}
