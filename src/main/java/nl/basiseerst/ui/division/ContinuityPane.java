package nl.basiseerst.ui.division;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.continuity.PanelContinuity;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.InTurn;
import nl.basiseerst.ui.division.DivisionViewModel.Image;

import java.util.ArrayList;
import java.util.List;

/// How often the patients of each panel can find their own GP, or the fixed second.
final class ContinuityPane extends WordPane {

    private final DivisionViewModel model;
    private final VBox panels = new VBox();
    private final InTurn inTurn = new InTurn(panels);
    private final ScrollPane scroll = new ScrollPane(panels);

    ContinuityPane(DivisionViewModel model, Texts texts) {
        super(texts);
        this.model = model;
        getStyleClass().add("continuity");
        panels.getStyleClass().add("continuity-panels");
        scroll.setId("continuity-scroll");
        scroll.getStyleClass().add("continuity-scroll");
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(said("division.continuity.about"), scroll);
        model.imageProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    /// Puts the keyboard where it can scroll.
    void begin() {
        scroll.requestFocus();
    }

    private void show() {
        Image image = model.imageProperty().get();
        List<Node> parts = new ArrayList<>();
        if (image != null) {
            if (image.panels().isEmpty()) {
                parts.add(said("division.continuity.none"));
            }
            for (PanelContinuity panel : image.panels()) {
                parts.add(new PanelCard(model, texts(), panel, image));
            }
        }
        inTurn.show(parts);
    }
}
