package nl.basiseerst.ui.offer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.calibration.CountFault;
import nl.basiseerst.application.words.CountWords;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.offer.CountsViewModel.Stage;

import java.util.ArrayList;
import java.util.List;

/// What keeps a table of counts from being used, by row and column.
final class FaultList extends VBox {

    private static final int SHOWN = 12;

    private final CountsViewModel model;
    private final Texts texts;

    FaultList(CountsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("counts-faults");
        getStyleClass().addAll("notice", "counts-faults");
        setAccessibleRole(AccessibleRole.TEXT);
        CountsPage.showOnly(this, model.stageProperty().isEqualTo(Stage.FAULTY));
        model.faultsProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    private void show() {
        CountWords words = new CountWords(texts.messages());
        List<CountFault> faults = model.faultsProperty().get();
        List<String> lines = new ArrayList<>();
        lines.add(texts.now("counts.faults"));
        faults.stream().limit(SHOWN).map(words::fault).forEach(lines::add);
        if (faults.size() > SHOWN) {
            lines.add(texts.now("counts.faults.more", Integer.toString(faults.size() - SHOWN)));
        }
        lines.add(texts.now("counts.faults.what"));
        setAccessibleText(String.join(" ", lines));
        getChildren().setAll(lines.stream().map(FaultList::line).toList());
        getChildren().getFirst().getStyleClass().add("counts-faults-title");
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
