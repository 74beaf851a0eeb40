package nl.basiseerst.ui.common.list;

/// What one line of a list shows.
public sealed interface ListedLine {

    /// The title of a group.
    ///
    /// @param count how many things are in it
    record Heading(String title, int count) implements ListedLine {}

    record Row(Listed item) implements ListedLine {}
}
