package nl.basiseerst.application.privacy;

import nl.basiseerst.application.privacy.RetentionTerm.Kept;
import nl.basiseerst.domain.value.Require;

import java.time.LocalDate;

/// For how long the practice keeps what is over.
///
/// @param employment months after the last day of employment, within the bounds of [RetentionTerm]
/// @param schedule months after the date of blocks, absences and tasks, likewise
/// @param automatic whether what is over goes by itself once a day; otherwise it is only reported
public record RetentionRule(int employment, int schedule, boolean automatic) {

    public RetentionRule {
        RetentionTerm people = RetentionTerm.shipped(Kept.EMPLOYMENT);
        RetentionTerm dates = RetentionTerm.shipped(Kept.SCHEDULE);
        Require.between("employment", employment, people.least(), people.most());
        Require.between("schedule", schedule, dates.least(), dates.most());
    }

    /// What holds until the practice sets something else: nothing goes by itself.
    public static RetentionRule proposed() {
        return new RetentionRule(
                RetentionTerm.shipped(Kept.EMPLOYMENT).months(),
                RetentionTerm.shipped(Kept.SCHEDULE).months(),
                false);
    }

    /// Whose employment ended before this day, loses the name.
    public LocalDate endedBefore(LocalDate today) {
        return today.minusMonths(employment);
    }

    /// What is of before this day, goes.
    public LocalDate datedBefore(LocalDate today) {
        return today.minusMonths(schedule);
    }
}
