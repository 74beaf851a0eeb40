package nl.basiseerst.application;

import nl.basiseerst.domain.value.Expectation;

import java.util.List;

/// What was wrong at one place of a file, as a typed fact about what should have stood there; the
/// words come from [nl.basiseerst.application.words.ExpectationWords].
public sealed interface FileFault {

    /// A value that was read, but may not be.
    record Value(Expectation expectation) implements FileFault {}

    /// Text that could not be read as the value that belongs there.
    ///
    /// @param details what the sentence needs besides: a line and a column, a length, allowed names
    record Form(Kind kind, List<String> details) implements FileFault {

        public Form {
            details = List.copyOf(details);
        }
    }

    /// The ways in which text can fail to be a value. Each has a sentence `expected.form.<NAME>` in
    /// the message bundles.
    enum Kind {
        /// UTF-8 without byte order mark.
        UTF_8,
        /// Something at all: the file is empty.
        CONTENT,
        /// Well-formed JSON; the details are line and column.
        JSON,
        /// The rest of the file, which breaks off; the details are line and column.
        MORE,
        /// Nothing after the closing brace.
        NO_MORE,
        /// A shorter text, name or number; the detail is the longest length in characters.
        SHORTER,
        /// A shorter list; the detail is the most entries it may have.
        FEWER,
        OBJECT,
        LIST,
        TEXT,
        /// Text without zero characters and half surrogate pairs.
        PLAIN_TEXT,
        /// A finite number.
        NUMBER,
        /// A whole number that fits in 32 bits.
        WHOLE_NUMBER,
        TRUE_OR_FALSE,
        /// A date that exists, as `yyyy-MM-dd`.
        DATE,
        /// A week that exists, as `yyyy-Www`.
        WEEK,
        /// A time as `HH:mm`; the details are the first and the last allowed.
        TIME,
        /// One of the names in the details.
        ONE_OF,
        /// A required field.
        REQUIRED,
        /// A field of the format; the details are the names allowed there.
        KNOWN_FIELD,
        /// A field that stands once in its object.
        FIELD_ONCE
    }
}
