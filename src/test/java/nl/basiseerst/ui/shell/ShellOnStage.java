package nl.basiseerst.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.basiseerst.application.WindowMemory;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.SessionLetter;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.VerdictBadge;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The shell on a stage, with three places that show every small control.
final class ShellOnStage {

    private final List<String> made = new ArrayList<>();
    private final Texts texts = new Texts(Language.DUTCH);
    private final Failures failures = new Failures(texts, (_, failure) -> failure.key());

    ShellOnStage(Stage stage, WindowMemory memory) {
        this(stage, memory, List.of("today", "week", "guard"));
    }

    /// @param ids of places of the program
    ShellOnStage(Stage stage, WindowMemory memory, List<String> ids) {
        List<Ikon> icons = List.of(Feather.SUNRISE, Feather.CALENDAR, Feather.SHIELD);
        List<Place> places = new ArrayList<>();
        for (String id : ids) {
            places.add(place(id, icons.get(places.size() % icons.size())));
        }
        ShellViewModel model = new ShellViewModel(texts, memory, places.size());
        new ShellWindow(stage, new ShellView(model, texts, failures, places), model);
    }

    /// Which places were made, in that order.
    List<String> made() {
        return made;
    }

    Failures failures() {
        return failures;
    }

    private Place place(String id, Ikon icon) {
        return new Place(id, "ui.place." + id, icon, () -> view(id), List.of());
    }

    private Node view(String id) {
        made.add(id);
        Label title = new Label();
        title.textProperty().bind(texts.of("ui.place." + id));
        title.getStyleClass().add("page-title");
        Button inside = new Button("8:00");
        inside.setId("inside-" + id);
        FlowPane verdicts = new FlowPane(8, 8);
        for (Verdict verdict : Verdict.values()) {
            verdicts.getChildren().add(new VerdictBadge(texts, verdict));
        }
        VBox view = new VBox(16, title, verdicts);
        for (SessionOffer offer : SessionOffer.values()) {
            BlockCell cell = new BlockCell(texts, offer);
            cell.setTitle("Spreekuur");
            cell.setDetail("8:00–10:30");
            cell.setMaxWidth(220);
            cell.setSelected(offer == SessionOffer.BASIC && id.equals("week"));
            if (offer == SessionOffer.EXTRA && id.equals("week")) {
                cell.setTrouble(BlockCell.Trouble.HARD, "Kan niet");
            }
            view.getChildren().addAll(new SessionLetter(texts, offer), cell);
        }
        view.getChildren().add(inside);
        view.setPadding(new Insets(24));
        return view;
    }
}
