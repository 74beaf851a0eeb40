package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What work comes to before it is done, or that it was done.
public final class RehearsalLines extends VBox {

    private final String id;

    /// @param id what the ids begin with, before `-preview` and `-done`
    public RehearsalLines(String id) {
        this.id = id;
        setId(id + "-preview");
        getStyleClass().add("stamp-preview");
    }

    /// Says what was done.
    public void done(Notice notice, Texts texts) {
        Label sentence = words(texts.now(notice.key(), notice.details().toArray()), "stamp-line");
        sentence.setId(id + "-done");
        sentence.setGraphic(new Icon(Feather.CHECK_CIRCLE, sentence));
        getChildren().setAll(sentence);
    }

    /// Says what it comes to, or nothing.
    public void tell(List<Told> told) {
        List<Node> lines = new ArrayList<>();
        for (Told line : told) {
            lines.add(words(line.text(), "stamp-line"));
            line.details().forEach(detail -> lines.add(words(detail, "stamp-detail")));
        }
        getChildren().setAll(lines);
    }

    /// A sentence that takes the lines it needs.
    static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
