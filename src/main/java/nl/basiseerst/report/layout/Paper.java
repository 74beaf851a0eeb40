package nl.basiseerst.report.layout;

import java.util.List;
import java.util.Locale;

/// A document laid out to the last line.
///
/// @param nodes the structure to read aloud, parents before children, in reading order; the first
///   is the document
public record Paper(String title, Locale locale, List<Node> nodes, List<Sheet> sheets) {

    /// A place in the structure.
    ///
    /// @param parent index of the node this is part of, -1 for the document
    public record Node(Tag tag, int parent) {}

    /// One page.
    public record Sheet(double width, double height, List<Placed> marks) {

        public Sheet {
            marks = List.copyOf(marks);
        }
    }

    /// A mark with what it is part of.
    ///
    /// @param node index of the node, or [#DECORATION]
    public record Placed(int node, Mark mark) {}

    /// Stands for no node: a mark that says nothing new, such as a line or a repeated heading.
    public static final int DECORATION = -1;

    public Paper {
        nodes = List.copyOf(nodes);
        sheets = List.copyOf(sheets);
    }
}
