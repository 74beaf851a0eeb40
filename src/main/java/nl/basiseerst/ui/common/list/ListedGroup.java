package nl.basiseerst.ui.common.list;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Things that stand together in a list, under a title.
public record ListedGroup(String title, List<Listed> items) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public ListedGroup {
        items = List.copyOf(items);
    }

    /// The groups with only the things in which every word of the search occurs, in their own words
    /// or in the title of their group; groups without any are left out.
    public static List<ListedGroup> matching(List<ListedGroup> groups, String search) {
        List<String> words = List.of(plain(search).strip().split("\\s+", -1));
        return groups.stream()
                .map(group -> group.with(words))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private ListedGroup with(List<String> words) {
        return new ListedGroup(title, items.stream().filter(item -> hasAll(item, words)).toList());
    }

    private boolean hasAll(Listed item, List<String> words) {
        String text = plain(String.join(" ", title, item.title(), item.detail(), item.warning()));
        return words.stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
