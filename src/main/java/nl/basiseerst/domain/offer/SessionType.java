package nl.basiseerst.domain.offer;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A kind of working time that blocks are planned in, such as consulting hours.
///
/// @param activities ids of what may be served in it, each once; none for a session without offer
/// @param productivity share of the time that goes to contacts, from 0 to 1
/// @param roomType the room it needs, null for none
/// @param onSite whether whoever is in it is in the building
public record SessionType(
        String id,
        String name,
        SessionOffer offer,
        List<String> activities,
        double productivity,
        Room.@Nullable Type roomType,
        boolean onSite)
        implements Entity {

    public SessionType {
        Require.id("id", id);
        Require.text("name", name);
        activities = List.copyOf(activities);
        Require.once("activities", activities);
        Require.between("productivity", productivity, 0, 1);
        if (offer == SessionOffer.NONE && !activities.isEmpty()) {
            throw InvalidValue.at("activities", Rule.ABSENT_WITH, "offer NONE");
        }
    }
}
