package nl.basiseerst.report.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Room names cut short where that leaves no doubt: `Spr 1` for `Spreekkamer 1`.
final class RoomNames {

    private final Map<String, String> shortened = new HashMap<>();
    private final int kept;

    /// @param kept letters left of a word that is longer by two or more
    RoomNames(Collection<String> names, int kept) {
        this.kept = kept;
        Set<String> distinct = new HashSet<>(names);
        Map<String, Integer> uses = new HashMap<>();
        distinct.forEach(n -> uses.merge(cut(n), 1, Integer::sum));
        for (String name : distinct) {
            String cut = cut(name);
            shortened.put(name, uses.getOrDefault(cut, 0) == 1 ? cut : name);
        }
    }

    String shortened(String name) {
        return shortened.getOrDefault(name, name);
    }

    private String cut(String name) {
        StringBuilder cut = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            cut.append(cut.isEmpty() ? "" : " ");
            int letters = word.codePointCount(0, word.length());
            cut.append(
                    letters <= kept + 1
                            ? word
                            : word.substring(0, word.offsetByCodePoints(0, kept)));
        }
        return cut.toString();
    }
}
