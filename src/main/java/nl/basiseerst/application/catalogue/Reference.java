package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

/// A figure of the field to hold one's own beside; never a norm by itself.
///
/// @param name what it is, in words
/// @param from the figure, or where it begins when it is a range
/// @param to the figure once more, or where the range ends; at least `from`
/// @param unit of the figure, in words
/// @param year the year the figure is about
/// @param remark what to know about it, null for nothing
public record Reference(
        String id,
        Measure measure,
        String name,
        double from,
        double to,
        String unit,
        String source,
        int year,
        Certainty certainty,
        @Nullable String remark)
        implements Entity {

    public Reference {
        Require.id("id", id);
        Require.text("name", name);
        Require.atLeast("from", from, 0);
        if (to < from) {
            throw InvalidValue.at("to", Rule.AT_LEAST, from);
        }
        Require.text("unit", unit);
        Require.text("source", source);
    }

    /// Whether it is a range rather than one figure.
    public boolean isRange() {
        return to > from;
    }

    /// The figure, or the middle of the range.
    public double value() {
        return (from + to) / 2;
    }
}
