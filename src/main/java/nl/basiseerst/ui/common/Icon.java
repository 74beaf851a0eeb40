package nl.basiseerst.ui.common;

import javafx.scene.control.Labeled;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon that grows with the text it stands beside.
///
/// Not by a stylesheet: the icon is itself text, so that a size in `em` would grow with itself. And
/// not by binding: the kit's stylesheet sets a size too, and complains when it cannot.
public final class Icon extends FontIcon {

    private static final double TO_TEXT = 1.25;

    private final Labeled beside;

    public Icon(Ikon icon, Labeled beside) {
        super(icon);
        this.beside = beside;
        beside.fontProperty().subscribe(this::fit);
        iconSizeProperty().subscribe(this::fit);
    }

    private void fit() {
        int wanted = (int) Math.round(beside.getFont().getSize() * TO_TEXT);
        if (getIconSize() != wanted) {
            setIconSize(wanted);
        }
    }
}
