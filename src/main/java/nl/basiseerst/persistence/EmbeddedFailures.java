package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// What errors of H2 mean to a person.
final class EmbeddedFailures {

    /// What systems say when a file cannot grow: no space, over quota, over the limit of a file.
    private static final List<String> FULL =
            List.of("No space left", "not enough space", "quota exceeded", "File too large");

    /// Below this a volume counts as full whatever the words of the system, in bytes.
    private static final long NEXT_TO_NOTHING = 1L << 20;

    private EmbeddedFailures() {}

    static Failure of(SQLException error, Path folder, Path file) {
        return switch (error.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Failure("database-in-use", error, folder);
            case ErrorCode.DATABASE_IS_READ_ONLY -> new Failure("database-read-only", error, file);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 -> new Failure("key-mismatch", error, file);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                    new Failure("database-damaged", error, file);
            case ErrorCode.OUT_OF_MEMORY -> new Failure("memory-short", error);
            // The version of the tables was right, so one that is gone has been lost.
            case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
                    ErrorCode.COLUMN_NOT_FOUND_1 ->
                    new Failure("database-damaged", error, file);
            default -> ofCauses(error, folder, file);
        };
    }

    private static Failure ofCauses(SQLException error, Path folder, Path file) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            String key = key(cause, folder);
            if (key != null) {
                return new Failure(key, error, key.startsWith("database") ? file : folder);
            }
        }
        return new Failure("database-failed", error, file, "" + error.getErrorCode());
    }

    private static @Nullable String key(Throwable cause, Path folder) {
        return switch (cause) {
            case AccessDeniedException _ -> "folder-denied";
            case IOException e when isDiskFull(e) || hasNoRoom(folder) -> "disk-full";
            case MVStoreException e when e.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT ->
                    "database-damaged";
            case MVStoreException e when e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ->
                    "database-in-use";
            default -> null;
        };
    }

    static boolean isDiskFull(IOException error) {
        String message = error.getMessage();
        return message != null && FULL.stream().anyMatch(message::contains);
    }

    private static boolean hasNoRoom(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }
}
