package nl.basiseerst.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The stylesheets of the product, as a test reads them.
final class Stylesheets {

    private static final Path FOLDER = Path.of("src/main/resources/css");
    private static final Pattern TOKEN = Pattern.compile("(-be-[a-z-]+):\\s*([^;]+);");
    private static final Pattern PAIR =
            Pattern.compile("/\\* contrast: (\\S+) on (\\S+) ([0-9.]+) \\*/");

    private Stylesheets() {}

    /// That text or mark on that background must have at least that contrast.
    record Pair(String above, String below, double atLeast) {}

    /// Name and value of every token of a theme.
    static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher found = TOKEN.matcher(text(FOLDER.resolve(theme + ".css")));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (Path sheet : rules()) {
            Matcher found = PAIR.matcher(text(sheet));
            while (found.find()) {
                double atLeast = Double.parseDouble(found.group(3));
                pairs.add(new Pair(found.group(1), found.group(2), atLeast));
            }
        }
        return pairs;
    }

    /// The stylesheets that hold rules instead of tokens.
    static List<Path> rules() throws IOException {
        try (Stream<Path> sheets = Files.list(FOLDER)) {
            return sheets.filter(sheet -> !sheet.toString().matches(".*(light|dark)\\.css"))
                    .sorted()
                    .toList();
        }
    }

    static String text(Path sheet) throws IOException {
        return Files.readString(sheet);
    }
}
