package nl.basiseerst.domain.value;

import java.util.List;

/// What a value should have been, as a typed fact; the words come from the message bundles.
///
/// @param rule the rule that was broken
/// @param details what the sentence needs besides: bounds, the id that is unknown, the allowed
///   names
public record Expectation(Rule rule, List<String> details) {

    /// The rules a value can break. Each has a sentence `expected.<NAME>` in the message bundles.
    public enum Rule {
        /// One to forty of `a-z`, `0-9` and `-`.
        ID,
        /// Text that is not empty or blank.
        TEXT,
        /// A number from the first detail up to and including the second.
        BETWEEN,
        /// A number that is at least the first detail.
        AT_LEAST,
        /// A number above zero.
        ABOVE_ZERO,
        /// Something that stands once in its list; the detail is what stands there twice.
        ONCE,
        /// An id that exists; the first detail is the unknown id.
        KNOWN,
        /// A stretch of time that ends after it begins.
        ENDS_AFTER_START,
        /// A last date that is not before the first.
        NOT_BEFORE_START,
        /// A date that is a Monday.
        MONDAY,
        /// Stretches of one day that do not overlap.
        NO_OVERLAP,
        /// Daypart ends that ascend and close with 24:00.
        DAYPART_ENDS,
        /// At least one entry.
        NOT_EMPTY,
        /// A list of exactly as many entries as the first detail says.
        LENGTH,
        /// Shares of which at least one is above zero.
        SOME_SHARE,
        /// Both or neither of two fields.
        BOTH_OR_NEITHER,
        /// Nothing here, because of another field; the detail names that field.
        ABSENT_WITH,
        /// A value here, because of another field; the detail names that field.
        PRESENT_WITH,
        /// An activity or session type of the offer in the first detail.
        OF_OFFER,
        /// A basic activity that asks for something.
        SOME_DEMAND,
        /// A time zone that exists.
        ZONE
    }

    public Expectation {
        details = List.copyOf(details);
    }
}
