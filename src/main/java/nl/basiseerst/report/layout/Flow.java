package nl.basiseerst.report.layout;

import org.jspecify.annotations.Nullable;

/// Puts pieces below each other and begins a new sheet where one does not fit.
final class Flow {

    private final Pen pen;
    private final double bottom;
    private @Nullable Runnable heading;
    private double y;
    private boolean fresh = true;

    Flow(Pen pen, Footer footer) {
        this.pen = pen;
        bottom = pen.size().bottom() - footer.height();
        pen.newSheet();
        y = pen.size().top();
    }

    double y() {
        return y;
    }

    /// The height that is left on this sheet.
    double left() {
        return bottom - y;
    }

    /// Moves down without breaking.
    void skip(double height) {
        y += height;
    }

    /// Something to repeat at the top of every new sheet, null for nothing. It is not read aloud
    /// again.
    void heading(@Nullable Runnable repeated) {
        heading = repeated;
    }

    /// Begins a new sheet unless that height is free.
    ///
    /// @return whether a new sheet was begun
    boolean need(double height) {
        if (y + height <= bottom + 0.01 || fresh) {
            return false;
        }
        pen.newSheet();
        y = pen.size().top();
        fresh = true;
        Runnable repeated = heading;
        if (repeated != null) {
            pen.decorating(repeated);
        }
        return true;
    }

    /// Says that something stands on this sheet, so that a new one may follow.
    void used() {
        fresh = false;
    }
}
