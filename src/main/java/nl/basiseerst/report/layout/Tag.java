package nl.basiseerst.report.layout;

/// What a piece of the page is, for whoever has it read aloud.
public enum Tag {
    DOCUMENT,
    TITLE,
    HEADING,
    PARAGRAPH,
    TABLE,
    ROW,
    COLUMN_HEADING,
    ROW_HEADING,
    CELL
}
