package nl.basiseerst.application.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Words for things, found as they are or nearly so. Of two things with the same word the first has
/// it.
final class WordList<T> {

    /// Below this many letters one wrong makes another word.
    private static final int LEAST_FOR_A_SLIP = 6;

    private final Map<String, T> things = new LinkedHashMap<>();

    void add(String word, T thing) {
        String plain = Likeness.plain(word);
        if (!plain.isEmpty()) {
            things.putIfAbsent(plain, thing);
        }
    }

    Optional<T> exactly(String text) {
        return Optional.ofNullable(things.get(Likeness.plain(text)));
    }

    /// The thing of that word, or of the only one that is one letter off.
    Optional<T> find(String text) {
        String plain = Likeness.plain(text);
        T exact = things.get(plain);
        if (exact != null || plain.length() < LEAST_FOR_A_SLIP) {
            return Optional.ofNullable(exact);
        }
        T near = null;
        for (Map.Entry<String, T> entry : things.entrySet()) {
            String word = entry.getKey();
            boolean slip =
                    word.length() >= LEAST_FOR_A_SLIP
                            && Math.abs(word.length() - plain.length()) <= 1
                            && Likeness.apart(word, plain) == 1;
            if (slip && near != null && !near.equals(entry.getValue())) {
                return Optional.empty();
            }
            near = slip ? entry.getValue() : near;
        }
        return Optional.ofNullable(near);
    }

    /// The thing whose word is most like it, if that is like it at all: to be proposed, not taken
    /// for granted.
    Optional<T> nearest(String text) {
        String plain = Likeness.plain(text);
        int least = Math.max(1, plain.length() / 3) + 1;
        T nearest = null;
        for (Map.Entry<String, T> entry : things.entrySet()) {
            int apart = apart(entry.getKey(), plain);
            if (apart < least) {
                least = apart;
                nearest = entry.getValue();
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int apart(String word, String plain) {
        if (word.equals(plain)) {
            return 0;
        }
        boolean part =
                plain.length() >= 3
                        && (word.startsWith(plain) || plain.startsWith(word))
                        && word.length() >= 3;
        return part ? 1 : Likeness.apart(word, plain);
    }
}
