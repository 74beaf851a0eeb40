package nl.basiseerst.application.privacy;

import nl.basiseerst.domain.value.Entity;

/// A text of the practice in which somebody is named, or perhaps somebody else of that name.
///
/// @param thing what has the text
/// @param text as it is
/// @param then as it would be without the name
/// @param ticked whether it is proposed to be changed: the name of the practice itself is not
public record NamedText(Entity thing, String text, String then, boolean ticked) {

    /// By which it is chosen.
    public String key() {
        return keyOf(thing);
    }

    static String keyOf(Entity thing) {
        return thing.getClass().getSimpleName() + "/" + thing.id();
    }
}
