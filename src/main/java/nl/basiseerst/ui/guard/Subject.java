package nl.basiseerst.ui.guard;

import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.FragilePair;
import nl.basiseerst.domain.guard.WeekAssessment;

import java.time.LocalDate;
import java.util.Optional;

/// The number that is opened: what the inspector tells about.
public sealed interface Subject {

    /// @param activity id of the activity
    record OfActivity(String activity) implements Subject {}

    /// An open day.
    record OfDay(LocalDate date) implements Subject {}

    /// @param name of the extra item, see [ExtraItem#name]
    record OfExtra(String name) implements Subject {

        static OfExtra of(ExtraItem item) {
            return new OfExtra(item.name());
        }

        Optional<ExtraItem> item(WeekAssessment week) {
            return week.extra().stream().filter(item -> item.name().equals(name)).findFirst();
        }
    }

    /// The absence of a member on one day.
    ///
    /// @param member id of the member
    record OfAbsence(String member, LocalDate date) implements Subject {

        static OfAbsence of(FragilePair pair) {
            return new OfAbsence(pair.member(), pair.date());
        }

        Optional<FragilePair> pair(WeekAssessment week) {
            return week.fragile().stream().filter(pair -> of(pair).equals(this)).findFirst();
        }
    }

    /// Whether the week has such a number.
    default boolean isIn(WeekAssessment week) {
        return switch (this) {
            case OfActivity(String activity) ->
                    week.activities().stream().anyMatch(a -> a.activity().equals(activity));
            case OfDay(LocalDate date) -> week.days().stream().anyMatch(d -> d.date().equals(date));
            case OfExtra extra -> extra.item(week).isPresent();
            case OfAbsence absence -> absence.pair(week).isPresent();
        };
    }
}
