package nl.basiseerst.persistence;

import java.sql.SQLException;

/// What a database says went wrong, without its words: those may hold names.
public final class SqlErrorCode {

    private SqlErrorCode() {}

    /// State and code of an error of a database, such as `90097 90097`; empty for anything else.
    public static String of(Throwable thrown) {
        return thrown instanceof SQLException error
                ? error.getSQLState() + " " + error.getErrorCode()
                : "";
    }
}
