package nl.basiseerst.application.intake;

import nl.basiseerst.domain.value.Entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Things of one kind by what others call them: their name with one letter wrong at most, their id,
/// or a start or the initials that only one of them has.
final class Things<T extends Entity> {

    private final WordList<T> names = new WordList<>();
    private final List<T> all;
    private final Function<T, String> name;

    /// Sheets say the same words again and again.
    private final Map<String, Optional<T>> found = new HashMap<>();

    Things(List<T> things, Function<T, String> name) {
        this.name = name;
        all = List.copyOf(things);
        things.forEach(thing -> names.add(name.apply(thing), thing));
        things.forEach(thing -> names.add(thing.id(), thing));
    }

    Optional<T> find(String text) {
        return found.computeIfAbsent(text, this::search);
    }

    private Optional<T> search(String text) {
        String plain = Likeness.plain(text);
        return names.exactly(text)
                .or(() -> one(plain, true))
                .or(() -> one(plain, false))
                .or(() -> names.find(text));
    }

    Optional<T> nearest(String text) {
        return names.nearest(text);
    }

    Optional<T> withId(String id) {
        return all.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    private Optional<T> one(String plain, boolean start) {
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        List<T> found =
                all.stream()
                        .filter(
                                thing ->
                                        start
                                                ? Likeness.plain(name.apply(thing))
                                                        .startsWith(plain)
                                                : initials(name.apply(thing)).equals(plain))
                        .limit(2)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Likeness.unaccented(name).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
