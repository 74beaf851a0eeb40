package nl.basiseerst.sharing;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.sharing.LineState;

/// The other computer answered, and let this one not in.
final class TurnedAway extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why not.
    enum Reason {
        /// Its secret is unknown there, or no longer known.
        UNKNOWN("share-refused"),
        /// The code is not, or no longer, the one that is shown there.
        CODE("share-code-wrong"),
        /// Somebody tried too many codes; one has to wait.
        LATER("share-later"),
        /// As many as can be are connected.
        FULL("share-full"),
        /// It has another version of the program.
        VERSION("share-version");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final String there;

    /// @param there version of the program there
    TurnedAway(Reason reason, String there) {
        super(reason + " " + there);
        this.reason = reason;
        this.there = there;
    }

    Reason reason() {
        return reason;
    }

    LineState state() {
        return switch (reason) {
            case VERSION -> LineState.OTHER_VERSION;
            case UNKNOWN, CODE -> LineState.REFUSED;
            case LATER, FULL -> LineState.LOST;
        };
    }

    /// @param here version of this program
    Failure failure(String here) {
        return new Failure(reason.key, this, there, here);
    }
}
