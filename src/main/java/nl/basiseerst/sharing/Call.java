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
    ACCOUNTS,
    LOG_IN,
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
