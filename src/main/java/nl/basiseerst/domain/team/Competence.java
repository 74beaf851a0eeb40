package nl.basiseerst.domain.team;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

/// Something one must have learnt, such as spirometry.
///
/// @param validMonths how many months a holding usually stays valid, at least 1; null for no end
public record Competence(String id, String name, @Nullable Integer validMonths) implements Entity {

    public Competence {
        Require.id("id", id);
        Require.text("name", name);
        if (validMonths != null) {
            Require.atLeast("validMonths", validMonths, 1);
        }
    }
}
