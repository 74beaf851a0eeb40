package nl.basiseerst.application.overview;

/// Shows pages on a screen as they will be printed.
public interface PageImages {

    /// Draws one page. Takes long, so never call it on the JavaFX thread; safe to call from several
    /// others.
    ///
    /// @param page from 0
    PageImage draw(PreparedPages pages, int page, double pixelsPerInch);
}
