package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The ids of one kind of thing, to look references up in.
final class References {

    private final Set<String> ids = new HashSet<>();

    /// @throws InvalidValue if an id stands twice in the list
    References(String list, List<? extends Entity> entities) {
        Require.once(list, "id", entities, Entity::id);
        for (Entity entity : entities) {
            ids.add(entity.id());
        }
    }

    /// Refuses a reference that leads nowhere; null refers to nothing and is accepted.
    void require(String path, @Nullable String id) {
        if (id != null && !ids.contains(id)) {
            throw InvalidValue.at(path, Rule.KNOWN, id);
        }
    }

    void requireAll(String path, List<String> references) {
        for (int i = 0; i < references.size(); i++) {
            require(path + "[" + i + "]", references.get(i));
        }
    }
}
