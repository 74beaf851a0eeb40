package nl.basiseerst.report.layout;

/// How wide a text comes out.
@FunctionalInterface
public interface TextMeasure {

    /// The width in points.
    double width(String text, Style style);
}
