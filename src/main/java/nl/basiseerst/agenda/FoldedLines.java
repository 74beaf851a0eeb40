package nl.basiseerst.agenda;

import java.nio.charset.StandardCharsets;

/// Lines no longer than RFC 5545 (3.1) asks for: 75 bytes, the rest on lines that begin with a
/// space.
final class FoldedLines {

    private static final int LONGEST = 75;

    private FoldedLines() {}

    /// @param text with lines that end with CR LF
    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String character = Character.toString(point);
            i += character.length();
            if (point == '\r' || point == '\n') {
                bytes = 0;
            } else {
                int size = character.getBytes(StandardCharsets.UTF_8).length;
                if (bytes + size > LONGEST) {
                    folded.append("\r\n ");
                    bytes = 1;
                }
                bytes += size;
            }
            folded.append(character);
        }
        return folded.toString();
    }
}
