package nl.basiseerst.application;

import java.time.LocalDate;
import java.util.List;

/// The public holidays of the Netherlands. May read from disk at its first call, so never make one
/// on the JavaFX thread.
public interface Holidays {

    /// A day on which much of the country is free.
    record Holiday(LocalDate date, Kind kind) {}

    /// Which holiday it is.
    enum Kind {
        NEW_YEAR(true),
        /// No day off by law or by most agreements: practices differ.
        GOOD_FRIDAY(false),
        EASTER_SUNDAY(true),
        EASTER_MONDAY(true),
        /// 27 April, or the day before if that is a Sunday.
        KINGS_DAY(true),
        /// A day off once in five years for some, never or always for others.
        LIBERATION_DAY(false),
        ASCENSION_DAY(true),
        WHIT_SUNDAY(true),
        WHIT_MONDAY(true),
        CHRISTMAS_DAY(true),
        SECOND_CHRISTMAS_DAY(true);

        private final boolean usuallyClosed;

        Kind(boolean usuallyClosed) {
            this.usuallyClosed = usuallyClosed;
        }

        /// Whether practices as a rule close on it; where not, each practice chooses.
        public boolean usuallyClosed() {
            return usuallyClosed;
        }
    }

    /// The holidays of a calendar year, in order.
    ///
    /// @param year from 2014, the first year of the king
    List<Holiday> of(int year);
}
