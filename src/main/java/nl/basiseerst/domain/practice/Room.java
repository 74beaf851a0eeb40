package nl.basiseerst.domain.practice;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

/// A room of the practice.
public record Room(String id, String name, Type type) implements Entity {

    /// What a room is fit for.
    public enum Type {
        CONSULTING,
        TREATMENT,
        LABORATORY,
        RECEPTION,
        BACK_OFFICE,
        MEETING;

        /// Whether two people in it at once are in each other's way: one sees patients there.
        public boolean holdsOne() {
            return switch (this) {
                case CONSULTING, TREATMENT, LABORATORY -> true;
                case RECEPTION, BACK_OFFICE, MEETING -> false;
            };
        }
    }

    public Room {
        Require.id("id", id);
        Require.text("name", name);
    }
}
