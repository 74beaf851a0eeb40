package nl.basiseerst.ui.common;

import javafx.scene.control.Labeled;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon that grows with the text it stands beside.
///
/// Not by a stylesheet: the icon is itself text, so that a size in `em` would grow with itself.
public final class Icon extends FontIcon {

    private static final double TO_TEXT = 1.25;

    public Icon(Ikon icon, Labeled beside) {
        super(icon);
        // Set, not bound: the kit's stylesheet gives icons a size too, and yields to what is set.
        beside.fontProperty()
                .subscribe(font -> setIconSize((int) Math.round(font.getSize() * TO_TEXT)));
    }
}
