package nl.basiseerst.ui.today;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.Text;

import nl.basiseerst.domain.offer.SessionOffer;

/// A block on the bar of a day: its letter with as much of its name as fits, all of it or the first
/// word, or the letter alone, or only its fill.
final class BarBlock extends Label {

    private final String letter;
    private final String first;
    private final String full;

    /// @param name of the session
    BarBlock(SessionOffer offer, String name) {
        letter =
                switch (offer) {
                    case BASIC -> "B";
                    case EXTRA -> "X";
                    case NONE -> "–";
                };
        full = letter + " " + name;
        first = letter + " " + name.split(" ", 2)[0];
        getStyleClass()
                .addAll(
                        "bar-block",
                        switch (offer) {
                            case BASIC -> "basic";
                            case EXTRA -> "extra";
                            case NONE -> "other";
                        });
        setTextOverrun(OverrunStyle.CLIP);
        setMinWidth(0);
        widthProperty().subscribe(_ -> fit());
        fontProperty().subscribe(_ -> fit());
        insetsProperty().subscribe(_ -> fit());
    }

    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (fits(full, room)) {
            setText(full);
        } else if (fits(first, room)) {
            setText(first);
        } else {
            setText(fits(letter, getWidth() - 2) ? letter : "");
        }
    }

    private boolean fits(String text, double room) {
        Text measured = new Text(text);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth() <= room;
    }
}
