package nl.basiseerst.report;

import nl.basiseerst.report.layout.Face;
import nl.basiseerst.report.layout.Style;
import nl.basiseerst.report.layout.TextMeasure;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The bundled typeface in its weights. For one thread, for one document.
final class Typefaces implements TextMeasure, AutoCloseable {

    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);

    private Typefaces() {}

    static Typefaces load() throws IOException {
        Typefaces typefaces = new Typefaces();
        typefaces.faces.put(Face.REGULAR, Typeface.load("RobotoCondensed-Regular.ttf"));
        typefaces.faces.put(Face.BOLD, Typeface.load("RobotoCondensed-Bold.ttf"));
        return typefaces;
    }

    Typeface of(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    @Override
    public double width(String text, Style style) {
        return of(style.face()).width(text) * style.size();
    }

    @Override
    public void close() throws IOException {
        for (Typeface face : faces.values()) {
            face.close();
        }
    }
}
