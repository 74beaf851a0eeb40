package nl.basiseerst.application.privacy;

import nl.basiseerst.application.overview.PrintStamp;

import java.util.List;

/// A document on paper: headings, sentences and tables, in words that need no more translation.
///
/// @param title what it is, at the top
/// @param remark beside the title, empty for none
public record Document(PrintStamp stamp, String title, String remark, List<Part> parts) {

    public Document {
        parts = List.copyOf(parts);
    }

    /// A part under a heading.
    ///
    /// @param sentences paragraphs before the table
    /// @param columns headings of the table, none for no table
    /// @param shares of the width, one per column, together 1
    /// @param rows each with as many cells as there are columns
    public record Part(
            String heading,
            List<String> sentences,
            List<String> columns,
            List<Double> shares,
            List<List<String>> rows) {

        public Part {
            sentences = List.copyOf(sentences);
            columns = List.copyOf(columns);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
            int wide = columns.size();
            if (shares.size() != wide || rows.stream().anyMatch(row -> row.size() != wide)) {
                throw new IllegalArgumentException("Not as many cells as columns: " + heading);
            }
        }

        /// Only sentences.
        static Part said(String heading, List<String> sentences) {
            return new Part(heading, sentences, List.of(), List.of(), List.of());
        }
    }
}
