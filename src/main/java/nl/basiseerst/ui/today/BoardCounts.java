package nl.basiseerst.ui.today;

import nl.basiseerst.application.words.Messages;

/// How far the day is.
///
/// @param total all tasks of the day that were not cancelled
/// @param decisions how many of them ask for a decision
record BoardCounts(int total, long done, long decisions) {

    static final BoardCounts NONE = new BoardCounts(0, 0, 0);

    /// Such as `3 van 14 klaar, 2 vragen een besluit`; empty without tasks.
    String sentence(Messages messages) {
        if (total == 0) {
            return "";
        }
        String key = decisions == 0 ? "today.counts" : "today.counts.many";
        return messages.text(
                decisions == 1 ? "today.counts.one" : key,
                Long.toString(done),
                Integer.toString(total),
                Long.toString(decisions));
    }
}
