package nl.basiseerst.ui.absence;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.absence.AbsenceTrial;
import nl.basiseerst.application.absence.AbsenceTrial.Lost;
import nl.basiseerst.application.absence.Turn;
import nl.basiseerst.application.words.TrialWords;
import nl.basiseerst.ui.absence.TrialViewModel.Tried;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.InTurn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an absence comes to: the sentence of it, each day without and with it, and the work that
/// falls away with who could stand in.
final class TrialPane extends VBox {

    private final TrialViewModel model;
    private final Texts texts;
    private final InTurn parts = new InTurn(this);
    private final Set<String> open = new HashSet<>();
    private List<LostRow> rows = List.of();
    private @Nullable String last;

    TrialPane(TrialViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("trial");
        getStyleClass().add("trial");
        InSight.follow(this, model.triedProperty(), _ -> show());
        InSight.follow(this, model.changedProperty(), _ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    private void show() {
        Tried tried = model.triedProperty().get();
        if (tried == null) {
            rows = List.of();
            parts.show(List.of());
            return;
        }
        AbsenceTrial trial = tried.trial();
        TrialWords words = new TrialWords(texts.messages(), tried.plan());
        List<Node> shown = new ArrayList<>();
        if (model.changedProperty().get()) {
            Label changed = said("form-mistake", texts.now("away.changed"));
            changed.setId("trial-changed");
            shown.add(changed);
        }
        Label headline = WordPane.words("trial-headline");
        headline.setId("trial-headline");
        headline.setText(words.headline(trial));
        shown.add(headline);
        for (Turn turn : trial.turns()) {
            shown.add(said("trial-week", words.week(turn)));
        }
        words.notes(trial).forEach(note -> shown.add(said("muted", note)));
        addDays(shown, trial, words);
        addLost(shown, tried);
        parts.show(shown);
        focusAgain();
    }

    private void addDays(List<Node> shown, AbsenceTrial trial, TrialWords words) {
        if (trial.turns().isEmpty()) {
            return;
        }
        shown.add(title("away.section.days"));
        for (Turn turn : trial.turns()) {
            for (Turn.Day day : turn.days()) {
                boolean within = !trial.absence().on(day.date()).isEmpty();
                if (within || day.isChanged()) {
                    shown.add(new TurnRow(texts, words, turn, day));
                }
            }
        }
    }

    private void addLost(List<Node> shown, Tried tried) {
        shown.add(title("away.section.lost"));
        List<LostRow> made = new ArrayList<>();
        for (Lost lost : tried.trial().lost()) {
            String block = lost.work().block().id();
            made.add(
                    new LostRow(
                            texts,
                            tried.plan(),
                            lost,
                            open.contains(block),
                            new LostRow.Actions(this::choose, this::toggled)));
        }
        rows = made;
        shown.addAll(made);
        if (made.isEmpty()) {
            shown.add(said("muted", texts.now("away.lost.none")));
        }
    }

    private void choose(String block, @Nullable String member) {
        last = block;
        open.remove(block);
        model.choose(block, member);
    }

    private void toggled(String block, boolean shown) {
        if (shown) {
            open.add(block);
        } else {
            open.remove(block);
        }
    }

    /// The button that was pressed has gone: the keyboard stays with its block.
    private void focusAgain() {
        String block = last;
        last = null;
        for (LostRow row : rows) {
            if (row.block().equals(block)) {
                focusOnceThere(row);
            }
        }
    }

    /// A long list comes in the window a part at a time.
    private static void focusOnceThere(LostRow row) {
        if (row.getScene() == null) {
            OnceInWindow.then(row, row::focusToggle);
        } else {
            row.focusToggle();
        }
    }

    private Label title(String key) {
        return said("section-title", texts.now(key));
    }

    private static Label said(String style, String text) {
        Label label = WordPane.words(style);
        label.setText(text);
        return label;
    }
}
