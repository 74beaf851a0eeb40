package nl.basiseerst.application.privacy;

import nl.basiseerst.domain.team.Member;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How somebody is named in texts that others wrote: by the whole name, by a part of it that says
/// who is meant, or by initials.
public final class PersonName {

    /// Words of a name that say nothing by themselves. Small words between first name and surname
    /// (tussenvoegsels) and titles, as Dutch has them.
    private static final Set<String> SMALL =
            Set.of(
                    "van", "der", "den", "ter", "ten", "het", "een", "von", "zur", "des", "del",
                    "las", "los", "drs", "prof", "ing", "mevr", "mevrouw", "dhr", "heer", "dokter",
                    "arts", "op", "in", "de");

    private static final int LEAST_LETTERS = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,()]+");

    private final String name;
    private final List<String> parts;
    private final List<Pattern> patterns;

    private PersonName(String name, Set<String> parts, String initials) {
        this.name = name;
        this.parts = List.copyOf(parts);
        List<Pattern> found = new ArrayList<>();
        found.add(whole(name, Pattern.CASE_INSENSITIVE));
        String surname = surname(name);
        if (!surname.isEmpty()) {
            found.add(whole(surname, Pattern.CASE_INSENSITIVE));
        }
        parts.forEach(part -> found.add(whole(part, Pattern.CASE_INSENSITIVE)));
        if (initials.length() >= LEAST_LETTERS && !name.contains(initials)) {
            found.add(whole(initials, 0));
        }
        patterns = List.copyOf(found);
    }

    /// The name of a member, as it stands in texts.
    public static PersonName of(Member member) {
        Set<String> parts = new LinkedHashSet<>();
        for (String word : BETWEEN.split(member.name().strip(), -1)) {
            long letters = word.codePoints().filter(Character::isLetter).count();
            if (letters >= LEAST_LETTERS && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                parts.add(word);
            }
        }
        return new PersonName(member.name().strip(), parts, member.initials().strip());
    }

    /// The name as a whole.
    public String whole() {
        return name;
    }

    /// The words of the name that say who is meant, each of at least three letters; may be none.
    public List<String> parts() {
        return parts;
    }

    /// Whether the text names this person, or somebody of the same name.
    public boolean isIn(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /// The text with something else in place of the name.
    public String replaced(String text, String other) {
        String result = text;
        for (Pattern pattern : patterns) {
            result = pattern.matcher(result).replaceAll(Matcher.quoteReplacement(other));
        }
        return result;
    }

    /// From the first small word or the first part on: `de Wit` of `D. de Wit`.
    private static String surname(String name) {
        List<String> words = List.of(name.split("\\s+", -1));
        for (int i = 1; i < words.size(); i++) {
            if (SMALL.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return String.join(" ", words.subList(i, words.size()));
            }
        }
        return "";
    }

    /// As a word by itself; whose something is (`Jansens`, `Jansen's`) counts too.
    private static Pattern whole(String words, int flags) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?:['’]?s)?(?![\\p{L}\\p{N}])",
                flags | Pattern.UNICODE_CASE);
    }
}
