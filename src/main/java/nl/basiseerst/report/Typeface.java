package nl.basiseerst.report;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// One weight of the typeface: how wide its characters are, and what it writes for those it lacks.
final class Typeface implements AutoCloseable {

    /// The replacement character, which the font has.
    private static final String UNKNOWN = "\uFFFD";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Integer> advances = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    static Typeface load(String name) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // ligatures would make text narrower than measured and harder to search
            font.setEnableGsub(false);
            return new Typeface(font);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /// In parts of the type size, of what is printed for that text.
    double width(String text) {
        return widths.computeIfAbsent(text, this::measured);
    }

    private double measured(String text) {
        return printable(text).codePoints().map(this::advance).sum() / unitsPerEm;
    }

    private int advance(int codePoint) {
        return advances.computeIfAbsent(
                codePoint,
                c -> {
                    try {
                        return font.getAdvanceWidth(glyphs.getGlyphId(c));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /// The text in characters that the font has. A letter it lacks loses its accents; what it has
    /// nothing for becomes one replacement mark per character that a reader sees.
    String printable(String text) {
        if (text.codePoints().allMatch(this::hasGlyph)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(composed);
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            printable.append(character(composed.substring(start, end)));
            start = end;
        }
        return printable.toString();
    }

    private String character(String composed) {
        if (composed.codePoints().allMatch(this::hasGlyph)) {
            return composed;
        }
        if (composed.codePoints().allMatch(Character::isWhitespace)) {
            return " ";
        }
        int base = Normalizer.normalize(composed, Normalizer.Form.NFKD).codePointAt(0);
        return Character.isLetterOrDigit(base) && hasGlyph(base)
                ? Character.toString(base)
                : UNKNOWN;
    }

    private boolean hasGlyph(int codePoint) {
        return !Character.isISOControl(codePoint) && glyphs.getGlyphId(codePoint) != 0;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
