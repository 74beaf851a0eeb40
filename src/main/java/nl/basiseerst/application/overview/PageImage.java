package nl.basiseerst.application.overview;

/// A page as it looks on paper.
public final class PageImage {

    private final int width;
    private final int height;
    private final int[] pixels;

    /// @param pixels row by row as opaque ARGB; not copied, so nobody may change them afterwards
    public PageImage(int width, int height, int[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(
                    "%d pixels for %d × %d".formatted(pixels.length, width, height));
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Row by row as opaque ARGB. Too large to copy for each look, so do not change it.
    public int[] pixels() {
        return pixels;
    }
}
