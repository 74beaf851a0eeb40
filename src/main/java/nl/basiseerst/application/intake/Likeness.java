package nl.basiseerst.application.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How alike two texts are.
final class Likeness {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_COMPARED = 60;

    private Likeness() {}

    /// A text without what does not matter: capitals, accents, and all but letters and digits.
    static String plain(String text) {
        return OTHER.matcher(unaccented(text)).replaceAll("");
    }

    /// A text in small letters without accents.
    static String unaccented(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// How many letters were forgotten, added, changed or swapped with their neighbour, at least;
    /// of very long texts the lengths only.
    static int apart(String one, String other) {
        int rows = one.length();
        int columns = other.length();
        if (rows > MOST_COMPARED || columns > MOST_COMPARED) {
            return one.equals(other) ? 0 : Math.max(rows, columns);
        }
        int[][] distance = new int[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, one, other, i, j);
            }
        }
        return distance[rows][columns];
    }

    private static int step(int[][] distance, String one, String other, int i, int j) {
        int changed = distance[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
