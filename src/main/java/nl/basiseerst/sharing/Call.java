package nl.basiseerst.sharing;

/// What a guest can ask of the other computer: what the store of the practice does, and what it
/// takes to log in. Nothing else. The order is that of the bytes on the line.
enum Call {
    LOAD,
    CHANGE_NO,
    APPLY,
    REPLACE,
    UNDO,
    NUMBER_OF,
    CHANGES_AFTER,
    ENTRIES_OF,
    /// Whether a request was stored; if not, it never will be.
    SETTLE,
    /// Who has logged in here, and whether anybody has to.
    ACCOUNT,
    LOG_IN,
    LOG_OUT,
    SETTING;

    /// @throws IllegalArgumentException if there is no such call
    static Call of(int number) {
        Call[] all = values();
        if (number >= all.length) {
            throw new IllegalArgumentException("No such call: " + number);
        }
        return all[number];
    }
}
