package nl.basiseerst.exchange;

import nl.basiseerst.application.FileFault.Kind;
import nl.basiseerst.domain.value.InvalidValue;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;

/// One JSON text that holds one value: the first to touch it, and the last.
final class JsonText {

    /// Deeper than anything of the format; a deeper file is refused before it costs anything.
    private static final int DEEPEST = 20;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(JsonCursor.LONGEST)
                                    .maxNameLength(JsonCursor.LONGEST)
                                    .maxNumberLength(JsonCursor.LONGEST)
                                    .build())
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private JsonText() {}

    /// Reads a text to its end; the caller closes it.
    ///
    /// @throws Misread if it is no JSON, or not of that kind
    /// @throws InvalidValue with a path from `$` if it is, and may not be
    /// @throws UncheckedIOException if the source cannot be read
    static <T> T read(Reader source, Codec<T> codec) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source)) {
            JsonCursor json = new JsonCursor(parser);
            try {
                if (json.next() == null) {
                    throw json.fault(Kind.CONTENT);
                }
                T value = codec.read(json);
                requireEnd(json);
                return value;
            } catch (JacksonException unreadable) {
                throw explained(unreadable, json);
            }
        }
    }

    private static void requireEnd(JsonCursor json) {
        try {
            if (json.next() == null) {
                return;
            }
        } catch (StreamReadException moreThanJson) {
            // whatever it is, it does not belong there
        }
        throw json.fault(Kind.NO_MORE);
    }

    private static RuntimeException explained(JacksonException unreadable, JsonCursor json) {
        TokenStreamLocation place = unreadable.getLocation();
        int line = place == null ? 1 : place.getLineNr();
        int column = place == null ? 1 : place.getColumnNr();
        return switch (unreadable) {
            case JacksonIOException broken
                    when broken.getCause() instanceof CharacterCodingException ->
                    json.fault(Kind.UTF_8);
            case JacksonIOException broken -> new UncheckedIOException(broken.getCause());
            case StreamConstraintsException _ -> json.fault(Kind.SHORTER, JsonCursor.LONGEST);
            case UnexpectedEndOfInputException _ -> json.fault(Kind.MORE, line, column);
            default -> json.fault(Kind.JSON, line, column);
        };
    }

    /// Writes a value; the caller closes the target.
    ///
    /// @throws JacksonException if the target cannot be written
    static <T> void write(Writer target, Codec<T> codec, T value, Layout layout) {
        try (JsonGenerator out = JSON.createGenerator(layout.context(), target)) {
            codec.write(out, value);
        }
    }

    /// How a text is spread over lines.
    enum Layout {
        ONE_LINE,
        /// One thing of the practice on each line, so that people can compare two files.
        LINE_PER_THING;

        private ObjectWriteContext context() {
            if (this == ONE_LINE) {
                return ObjectWriteContext.empty();
            }
            PrettyPrinter printer = new LinePerThing();
            return new ObjectWriteContext.Base() {
                @Override
                public boolean hasPrettyPrinter() {
                    return true;
                }

                @Override
                public PrettyPrinter getPrettyPrinter() {
                    return printer;
                }
            };
        }
    }
}
