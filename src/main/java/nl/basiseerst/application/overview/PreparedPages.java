package nl.basiseerst.application.overview;

import java.util.List;

/// An overview made up for paper: what is looked at, kept in a file and sent to the printer is this
/// one and the same.
public final class PreparedPages {

    private final String title;
    private final List<Size> sizes;
    private final byte[] pdf;

    /// The size of a page in points, of which 72 go in an inch.
    public record Size(double width, double height) {}

    /// @param title in the language of the pages
    /// @param sizes of each page in order; at least one
    /// @param pdf the document as a file; not copied, so nobody may change it afterwards
    public PreparedPages(String title, List<Size> sizes, byte[] pdf) {
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("No pages");
        }
        this.title = title;
        this.sizes = List.copyOf(sizes);
        this.pdf = pdf;
    }

    public String title() {
        return title;
    }

    public List<Size> sizes() {
        return sizes;
    }

    /// How many pages there are.
    public int count() {
        return sizes.size();
    }

    /// The document as a PDF file.
    public byte[] pdf() {
        return pdf.clone();
    }
}
