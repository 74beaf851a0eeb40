package nl.basiseerst.exchange;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/// Starts a line for each field of the file and of the practice, and for each entry of the lists in
/// the file; what lies deeper stays on its line. For one text, since it counts how deep it is.
final class LinePerThing implements PrettyPrinter {

    private static final int DEEPEST_WITH_LINES = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        lineIf(true, out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        lineIf(true, out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) {
        end(out, entries, ']');
    }

    private void separate(JsonGenerator out) {
        out.writeRaw(depth <= DEEPEST_WITH_LINES ? "," : ", ");
        lineIf(true, out);
    }

    private void end(JsonGenerator out, int entries, char bracket) {
        boolean spread = depth <= DEEPEST_WITH_LINES && entries > 0;
        depth--;
        lineIf(spread, out);
        out.writeRaw(bracket);
    }

    private void lineIf(boolean wanted, JsonGenerator out) {
        if (wanted && depth <= DEEPEST_WITH_LINES) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(depth));
        }
    }
}
