package nl.basiseerst.domain.offer;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.time.LocalDate;

/// That the demand of an activity was counted in the practice itself, and which norm that count
/// replaced, so that it can be taken back.
///
/// @param activity id of the activity; the demand it has now is the counted one
/// @param from first day that was counted
/// @param until last day that was counted
/// @param contacts how many contacts were counted, at least 0
/// @param norm the demand of the activity before
public record Calibration(
        String activity, LocalDate from, LocalDate until, double contacts, Demand norm)
        implements Entity {

    public Calibration {
        Require.id("activity", activity);
        if (until.isBefore(from)) {
            throw InvalidValue.at("until", Rule.NOT_BEFORE_START, from);
        }
        Require.atLeast("contacts", contacts, 0);
    }

    /// That of its activity: each is calibrated once.
    @Override
    public String id() {
        return activity;
    }
}
