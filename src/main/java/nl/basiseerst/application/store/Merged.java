package nl.basiseerst.application.store;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/// What somebody wants of a thing, on top of what somebody else made of it meanwhile: of each of
/// its parts what they made of it themselves, and what is stored of those they left as they were.
final class Merged {

    private Merged() {}

    /// @param seen as it was before either of them changed it
    /// @param stored as the first one left it
    /// @param wanted as the second one left it on their screen
    /// @return what was wanted, as it is, if the two do not go together
    static @Nullable Entity of(
            @Nullable Entity seen, @Nullable Entity stored, @Nullable Entity wanted) {
        if (seen == null
                || stored == null
                || wanted == null
                || seen.getClass() != stored.getClass()
                || seen.getClass() != wanted.getClass()) {
            return wanted;
        }
        RecordComponent[] parts = wanted.getClass().getRecordComponents();
        try {
            @Nullable Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object own = parts[i].getAccessor().invoke(wanted);
                boolean left = Objects.equals(own, parts[i].getAccessor().invoke(seen));
                values[i] = left ? parts[i].getAccessor().invoke(stored) : own;
            }
            return wanted.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValue) {
                return wanted;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("Things are public records", notPublic);
        }
    }
}
