package nl.basiseerst.report.layout;

import java.util.List;

/// Something laid out that can be put down anywhere.
interface Piece {

    /// In points.
    double height();

    /// Puts it down with its top left corner there.
    void place(Pen pen, double x, double y);

    /// Nothing, for a cell that stays empty.
    Piece NOTHING = below(List.of());

    /// Pieces below each other, each a paragraph of its own when read aloud.
    static Piece below(List<? extends Piece> pieces) {
        List<Piece> all = List.copyOf(pieces);
        return new Piece() {
            @Override
            public double height() {
                return all.stream().mapToDouble(Piece::height).sum();
            }

            @Override
            public void place(Pen pen, double x, double y) {
                double top = y;
                for (Piece piece : all) {
                    double here = top;
                    pen.within(Tag.PARAGRAPH, () -> piece.place(pen, x, here));
                    top += piece.height();
                }
            }
        };
    }
}
