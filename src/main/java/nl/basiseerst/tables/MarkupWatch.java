package nl.basiseerst.tables;

/// Looks at the bytes of an XML part as they are unpacked, for what Excel never writes and what
/// would make a reader do more than read: a document type, an encoding in which one could hide, and
/// the address of a cell far outside any sheet, for which it would make room.
final class MarkupWatch {

    /// Excel's last column is XFD.
    private static final int MOST_LETTERS = 3;

    private enum State {
        TEXT,
        /// Just after `<`.
        OPENED,
        /// Just after `<!`.
        DECLARED,
        /// In what ends with the characters of [#end] and holds no tags.
        SKIPPED,
        TAG,
        /// After a blank in a tag, where the name of an attribute may start.
        BLANK,
        /// After the name of an attribute that starts with `r`.
        NAMED_R,
        /// In the value of another attribute.
        VALUE,
        /// In the value of `r`, which starts with the letters of a column.
        ADDRESS
    }

    private State state = State.TEXT;
    private String end = "";
    private int matched;
    private char quote;
    private int letters;
    private boolean assigned;
    private boolean started;

    /// Whether a part that starts like this could be read as XML, in whatever encoding. Pictures
    /// and fonts start otherwise.
    static boolean mayBeMarkup(byte[] start, int length) {
        int first = length > 0 ? start[0] & 0xFF : 0;
        int second = length > 1 ? start[1] & 0xFF : 0;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        boolean wide = first == 0 && (second == '<' || second == 0);
        return marked || wide || first == '<' || first == 0xEF || isBlank((char) first);
    }

    /// @param length how many bytes of the buffer are the next of the part
    /// @return whether the part may be read
    boolean accepts(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            char c = (char) (buffer[i] & 0xFF);
            if (!started) {
                started = true;
                if (c != '<' && c != 0xEF && !isBlank(c)) {
                    return false; // neither UTF-8 nor like it
                }
            }
            if (c == 0 || !accepts(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(char c) {
        return switch (state) {
            case TEXT -> go(c == '<' ? State.OPENED : State.TEXT);
            case OPENED -> opened(c);
            case DECLARED -> declared(c);
            case SKIPPED -> skipped(c);
            case TAG, BLANK, NAMED_R -> inTag(c);
            case VALUE -> go(c == quote ? State.TAG : State.VALUE);
            case ADDRESS -> address(c);
        };
    }

    private boolean go(State next) {
        state = next;
        return true;
    }

    private boolean opened(char c) {
        return c == '?' ? skipTo("?>") : go(c == '!' ? State.DECLARED : State.TAG);
    }

    /// A comment and a CDATA section are harmless; a document type is not.
    private boolean declared(char c) {
        return c == '-' ? skipTo("-->") : c == '[' && skipTo("]]>");
    }

    private boolean skipTo(String last) {
        end = last;
        matched = 0;
        return go(State.SKIPPED);
    }

    private boolean skipped(char c) {
        if (c == end.charAt(matched)) {
            matched++;
            return matched < end.length() || go(State.TEXT);
        }
        // In ---> and ]]]> the end starts one later.
        boolean later = matched == end.length() - 1 && c == end.charAt(0);
        if (!later) {
            matched = c == end.charAt(0) ? 1 : 0;
        }
        return true;
    }

    private boolean inTag(char c) {
        if (c == '>') {
            return go(State.TEXT);
        }
        if (c == '"' || c == '\'') {
            quote = c;
            letters = 0;
            return go(state == State.NAMED_R && assigned ? State.ADDRESS : State.VALUE);
        }
        if (state == State.NAMED_R) {
            if (c == '=') {
                assigned = true;
                return true;
            }
            return isBlank(c) || go(State.TAG);
        }
        assigned = false;
        if (state == State.BLANK && c == 'r') {
            return go(State.NAMED_R);
        }
        return go(isBlank(c) ? State.BLANK : State.TAG);
    }

    private boolean address(char c) {
        if (c == quote) {
            return go(State.TAG);
        }
        if (c >= '0' && c <= '9') {
            return true;
        }
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return letter && ++letters <= MOST_LETTERS;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
