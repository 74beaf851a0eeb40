package nl.basiseerst.application.intake;

import nl.basiseerst.domain.team.Member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The people of a practice by what others call them: their name, its initials, or as much of the
/// name as only one of them has.
final class People {

    private static final Set<String> INFIXES =
            Set.of(
                    "van", "de", "der", "den", "het", "t", "ten", "ter", "te", "el", "al", "la",
                    "le", "du", "von", "zu", "dos", "da", "v", "d");

    private static final Set<String> TITLES =
            Set.of("dr", "drs", "dhr", "mw", "mevr", "mevrouw", "heer", "prof", "ing", "ir");

    private final List<Known> known = new ArrayList<>();

    /// Sheets say the same names again and again.
    private final Map<String, Optional<Member>> found = new HashMap<>();

    /// @param given the first word or letters; empty if there is only a last name
    /// @param last the last name with what stands before it
    private record Parts(String all, String given, String last, String bareLast) {

        static Parts of(String name) {
            String text = Likeness.unaccented(name);
            int comma = text.indexOf(',');
            if (comma > 0) {
                text = text.substring(comma + 1) + " " + text.substring(0, comma);
            }
            List<String> words =
                    Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
                            .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                            .toList();
            if (words.isEmpty()) {
                return new Parts("", "", "", "");
            }
            int start = lastFrom(words);
            return new Parts(
                    String.join("", words),
                    String.join("", words.subList(0, start)),
                    String.join("", words.subList(start, words.size())),
                    words.getLast());
        }

        private static int lastFrom(List<String> words) {
            for (int i = 0; i < words.size() - 1; i++) {
                if (words.get(i).length() > 1 && INFIXES.contains(words.get(i))) {
                    return i;
                }
            }
            return words.size() - 1;
        }

        boolean hasLast(Parts other) {
            return last.equals(other.last)
                    || bareLast.equals(other.last)
                    || last.equals(other.bareLast);
        }

        boolean mayBeGiven(Parts other) {
            return !given.isEmpty()
                    && !other.given.isEmpty()
                    && (given.equals(other.given)
                            || (isInitials(given) && given.charAt(0) == other.given.charAt(0))
                            || (isInitials(other.given)
                                    && given.charAt(0) == other.given.charAt(0)));
        }

        private static boolean isInitials(String given) {
            return given.length() == 1;
        }
    }

    private record Known(Member member, Parts parts) {}

    People(List<Member> members) {
        members.forEach(member -> known.add(new Known(member, Parts.of(member.name()))));
    }

    /// The only one whom that can mean.
    Optional<Member> find(String text) {
        return found.computeIfAbsent(text, this::search);
    }

    private Optional<Member> search(String text) {
        Parts asked = Parts.of(text);
        if (asked.all.isEmpty()) {
            return Optional.empty();
        }
        String plain = Likeness.plain(text);
        return one(k -> k.parts.all.equals(asked.all))
                .or(() -> one(k -> Likeness.plain(k.member.initials()).equals(plain)))
                .or(() -> one(k -> k.parts.hasLast(asked) && k.parts.mayBeGiven(asked)))
                .or(
                        () ->
                                asked.given.isEmpty()
                                        ? one(k -> k.parts.hasLast(asked)).or(() -> byGiven(asked))
                                        : Optional.empty());
    }

    private Optional<Member> byGiven(Parts asked) {
        return asked.all.length() < 2
                ? Optional.empty()
                : one(k -> k.parts.given.equals(asked.all));
    }

    /// Somebody whose name is like it.
    Optional<Member> nearest(String text) {
        WordList<Member> names = new WordList<>();
        Set<String> lasts = new HashSet<>();
        for (Known one : known) {
            names.add(one.parts.all, one.member);
            if (lasts.add(one.parts.last)) {
                names.add(one.parts.last, one.member);
            }
        }
        return names.nearest(Parts.of(text).all);
    }

    private Optional<Member> one(Predicate<Known> meant) {
        List<Known> all = known.stream().filter(meant).limit(2).toList();
        return all.size() == 1 ? Optional.of(all.getFirst().member) : Optional.empty();
    }
}
