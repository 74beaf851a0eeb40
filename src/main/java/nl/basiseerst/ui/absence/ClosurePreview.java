package nl.basiseerst.ui.absence;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.absence.ClosureTrial;
import nl.basiseerst.application.absence.Turn;
import nl.basiseerst.application.words.ClosureWords;
import nl.basiseerst.application.words.TrialWords;
import nl.basiseerst.ui.absence.ClosuresViewModel.Tried;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.InTurn;

import java.util.ArrayList;
import java.util.List;

/// What other closed days come to: each day without and with them, and whose work falls away.
final class ClosurePreview extends VBox {

    private final ClosuresViewModel model;
    private final Texts texts;
    private final InTurn parts = new InTurn(this);

    ClosurePreview(ClosuresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("closure-preview");
        getStyleClass().add("trial");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.triedProperty().isNotNull());
        InSight.follow(this, model.triedProperty(), _ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    private void show() {
        Tried tried = model.triedProperty().get();
        if (tried == null) {
            parts.show(List.of());
            return;
        }
        ClosureTrial trial = tried.trial();
        TrialWords words = new TrialWords(texts.messages(), tried.plan());
        ClosureWords closures = new ClosureWords(texts.messages());
        List<Node> shown = new ArrayList<>();
        Label headline = said("trial-headline", words.headline(trial.turns()));
        headline.setId("closure-headline");
        shown.add(headline);
        trial.turns().stream()
                .filter(turn -> !trial.days(turn).isEmpty() || turn.isWorse())
                .forEach(turn -> shown.add(said("trial-week", words.week(turn))));
        if (!closures.note(trial).isEmpty()) {
            shown.add(said("muted", closures.note(trial)));
        }
        if (!trial.turns().isEmpty()) {
            shown.add(said("section-title", texts.now("away.section.days")));
        }
        for (Turn turn : trial.turns()) {
            trial.days(turn).forEach(day -> shown.add(new TurnRow(texts, words, turn, day)));
        }
        if (!trial.closing().isEmpty()) {
            shown.add(said("section-title", texts.now("away.section.lost")));
            trial.lostByDay()
                    .forEach(
                            (date, lost) ->
                                    shown.add(
                                            said(
                                                    "lost-standing",
                                                    closures.lost(tried.plan(), date, lost))));
            if (trial.lost().isEmpty()) {
                shown.add(said("muted", texts.now("away.lost.none")));
            }
        }
        parts.show(shown);
    }

    private static Label said(String style, String text) {
        Label label = WordPane.words(style);
        label.setText(text);
        return label;
    }
}
