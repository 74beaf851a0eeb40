package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.List;

/// Somebody is planned for more or for fewer hours than agreed.
///
/// @param agreed minutes a week of the contract
/// @param planned minutes a week: of the week itself, or on average
/// @param weeks how many weeks the average is of, ending with this week; 1 for the week itself
public record HoursConflict(
        ConflictKind kind, String member, IsoWeek week, int agreed, int planned, int weeks)
        implements RosterConflict {

    public HoursConflict {
        boolean known =
                switch (kind) {
                    case CONTRACT_OVER, CONTRACT_UNDER -> weeks == 1;
                    case CONTRACT_AVERAGE_OVER, CONTRACT_AVERAGE_UNDER -> weeks > 1;
                    default -> false;
                };
        if (!known) {
            throw new IllegalArgumentException("Not about contract hours: " + kind);
        }
    }

    @Override
    public LocalDate date() {
        return week.monday();
    }

    @Override
    public List<String> blocks() {
        return List.of();
    }

    /// Minutes above the contract, negative for below.
    public int difference() {
        return planned - agreed;
    }
}
