package nl.basiseerst.domain.calibration;

import nl.basiseerst.domain.offer.Demand;

import java.util.Set;

/// What a count says of one activity.
public sealed interface CountedActivity {

    /// Id of the activity.
    String activity();

    /// Contacts counted on open days.
    double contacts();

    /// A demand that can take the place of the norm.
    ///
    /// @param norm the demand as it was before any count
    /// @param proposed the demand as it was counted
    /// @param normPerWeek contacts in an average week by the norm, at the present patients
    /// @param countedPerWeek the same by the count
    /// @param minutesPerWeek norm minutes a week that the count asks more than the norm; negative
    ///   when it asks less
    record Measured(
            String activity,
            double contacts,
            Demand norm,
            Demand proposed,
            double normPerWeek,
            double countedPerWeek,
            double minutesPerWeek,
            Set<Remark> remarks)
            implements CountedActivity {

        public Measured {
            remarks = Set.copyOf(remarks);
        }

        /// Whether somebody should look twice before it takes the place of the norm.
        public boolean isDoubtful() {
            return remarks.contains(Remark.FEW)
                    || remarks.contains(Remark.SILENT)
                    || remarks.contains(Remark.BELOW_FIXED);
        }

        /// Contacts a week that the count asks more than the norm; negative when it asks less.
        public double contactsPerWeek() {
            return countedPerWeek - normPerWeek;
        }
    }

    /// Nothing that can take the place of the norm.
    record Refused(String activity, double contacts, Reason reason) implements CountedActivity {}

    /// What should be known about a measured demand.
    enum Remark {
        /// The norm's division over the days of the week was kept: too few whole weeks or contacts.
        WEEKDAYS_OF_NORM,
        /// The norm's seasons were kept, and taken out of the count first: no whole year, or too
        /// few contacts.
        SEASON_OF_NORM,
        /// Fewer contacts than the norm's fixed part alone: all of it became a fixed number a week.
        BELOW_FIXED,
        /// So few contacts that chance still weighs.
        FEW,
        /// No rows for weeks at the start or the end, all counted as zero.
        SILENT
    }

    /// Why a count replaces no norm.
    enum Reason {
        /// Fewer weeks than say anything.
        TOO_SHORT,
        /// Not one contact on an open day.
        NOTHING_COUNTED,
        /// By the norm nothing is asked in the months that were counted.
        OUT_OF_SEASON,
        /// The norm goes by age, and no patients are known of those ages.
        NO_PATIENTS
    }
}
