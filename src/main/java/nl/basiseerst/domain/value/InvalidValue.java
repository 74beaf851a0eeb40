package nl.basiseerst.domain.value;

import java.util.List;

/// Thrown by a value that would have been illegal: where, and what was expected there.
///
/// The path uses the field names of the exchange format, such as `openingHours[2].to`, so that
/// whoever reads a file can put the place of the value in front of it.
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Expectation expectation;

    public InvalidValue(String path, Expectation expectation) {
        super(path + ": expected " + expectation.rule() + " " + expectation.details());
        this.path = path;
        this.expectation = expectation;
    }

    /// An illegal value at `path` that broke `rule`.
    public static InvalidValue at(String path, Expectation.Rule rule, Object... details) {
        return new InvalidValue(
                path,
                new Expectation(rule, List.of(details).stream().map(Object::toString).toList()));
    }

    /// The same complaint, with the place it stands in put before its path.
    public InvalidValue under(String place) {
        if (place.isEmpty()) {
            return this;
        }
        String joined = path.isEmpty() || path.startsWith("[") ? place + path : place + "." + path;
        return new InvalidValue(joined, expectation);
    }

    /// Where, in field names of the exchange format; empty when the value as a whole is meant.
    public String path() {
        return path;
    }

    public Expectation expectation() {
        return expectation;
    }
}
