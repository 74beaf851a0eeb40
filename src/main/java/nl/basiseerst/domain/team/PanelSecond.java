package nl.basiseerst.domain.team;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

/// Who the patients of a panel see when its owner is not there: always the same second.
///
/// @param member id of the owner of the panel
/// @param second id of the member who is the second, somebody else
public record PanelSecond(String id, String member, String second) implements Entity {

    public PanelSecond {
        Require.id("id", id);
        Require.id("member", member);
        Require.id("second", second);
        if (member.equals(second)) {
            throw InvalidValue.at("second", Rule.ONCE, second);
        }
    }
}
