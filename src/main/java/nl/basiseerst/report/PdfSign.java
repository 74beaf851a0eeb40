package nl.basiseerst.report;

import nl.basiseerst.report.layout.Mark;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import java.io.IOException;

/// Draws the symbols of verdicts, so that no font needs to have them: a disc, a half disc, a
/// triangle, a square.
final class PdfSign {

    /// Where the control points of a quarter circle lie, in parts of its radius.
    private static final double ROUND = 0.5523;

    private static final double LINE = 0.09;

    private final PDPageContentStream content;
    private final double height;

    PdfSign(PDPageContentStream content, double height) {
        this.content = content;
        this.height = height;
    }

    void draw(Mark.Sign sign) throws IOException {
        double half = sign.size() / 2;
        double x = sign.x() + half;
        double y = height - sign.y() - half;
        content.setNonStrokingColor(0f);
        content.setStrokingColor(0f);
        switch (sign.verdict()) {
            case SAFE -> {
                circle(x, y, half);
                content.fill();
            }
            case FRAGILE -> {
                halfDisc(x, y, half);
                content.fill();
                double line = sign.size() * LINE;
                content.setLineWidth((float) line);
                circle(x, y, half - line / 2);
                content.stroke();
            }
            case DISPLACED -> {
                move(x - half, y - half * 0.85);
                line(x + half, y - half * 0.85);
                line(x, y + half);
                content.fill();
            }
            case SHORT -> {
                double side = half * 0.88;
                content.addRect(
                        (float) (x - side),
                        (float) (y - side),
                        (float) (2 * side),
                        (float) (2 * side));
                content.fill();
            }
        }
    }

    private void circle(double x, double y, double r) throws IOException {
        halfDisc(x, y, r);
        double k = r * ROUND;
        curve(x + k, y - r, x + r, y - k, x + r, y);
        curve(x + r, y + k, x + k, y + r, x, y + r);
        content.closePath();
    }

    /// The left half, from top to bottom.
    private void halfDisc(double x, double y, double r) throws IOException {
        double k = r * ROUND;
        move(x, y + r);
        curve(x - k, y + r, x - r, y + k, x - r, y);
        curve(x - r, y - k, x - k, y - r, x, y - r);
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) x, (float) y);
    }

    private void line(double x, double y) throws IOException {
        content.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
            throws IOException {
        content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }
}
