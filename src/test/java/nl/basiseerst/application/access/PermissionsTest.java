package nl.basiseerst.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.Collectors;

class PermissionsTest {

    /// H holder, M manager, A assistant, R reader; a dot for who may not.
    private static final String MATRIX =
            """
            READ HMAR
            DO_TASKS HMA.
            ASK_LEAVE HMA.
            PLAN HM..
            KEEP_PEOPLE HM..
            KEEP_PRACTICE HM..
            REPLACE_PRACTICE H...
            EXPORT HM..
            BACK_UP HM..
            RESTORE H...
            READ_LOG HM..
            EXPORT_PERSON HM..
            ERASE_PERSON H...
            KEEP_ACCOUNTS HM..
            KEEP_HOLDERS H...
            ENCRYPT H...
            SHARE H...
            """;

    @Test
    void theWholeMatrixIsAsItIsWrittenDown() {
        String actual =
                Arrays.stream(Action.values())
                        .map(action -> action + " " + row(action) + "\n")
                        .collect(Collectors.joining());
        assertEquals(MATRIX, actual);
    }

    private static String row(Action action) {
        return Arrays.stream(AccessRole.values())
                .map(role -> Permissions.permits(role, action) ? role.name().substring(0, 1) : ".")
                .collect(Collectors.joining());
    }
}
