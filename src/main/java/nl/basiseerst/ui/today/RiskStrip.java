package nl.basiseerst.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.VerdictBadge;

import java.time.LocalDate;
import java.util.List;

/// The risk of the day: the verdict with why and what helps, or that the practice is closed.
final class RiskStrip extends HBox {

    /// How many sentences are said here; the others stand with the guard.
    private static final int SAID = 2;

    private final TodayViewModel model;
    private final Texts texts;
    private final VerdictBadge badge;

    RiskStrip(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        badge = new VerdictBadge(texts);
        setId("today-risk");
        getStyleClass().addAll("card", "risk-strip");
        setAlignment(Pos.TOP_LEFT);
        model.riskProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(_ -> show(model.riskProperty().get()));
    }

    private void show(DayRisk risk) {
        switch (risk) {
            case DayRisk.Unknown _ ->
                    getChildren().setAll(sentence(texts.now("today.risk.unknown"), "muted"));
            case DayRisk.Closed closed -> showClosed(closed);
            case DayRisk.Known known -> showVerdict(known.verdict());
        }
    }

    private void showClosed(DayRisk.Closed closed) {
        Terms terms = new Terms(texts.messages());
        String date = terms.date(closed.date());
        if (closed.next().isEmpty()) {
            getChildren().setAll(sentence(texts.now("today.risk.closed", date), "closed"));
            return;
        }
        LocalDate next = closed.next().get();
        Button go = new Button(texts.now("today.risk.go-next", terms.date(next)));
        go.setId("today-next-open");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(_ -> model.show(next));
        Label said =
                sentence(texts.now("today.risk.closed.next", date, terms.date(next)), "closed");
        getChildren().setAll(said, go);
    }

    private void showVerdict(VerdictText verdict) {
        badge.show(verdict.verdict());
        badge.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(badge, part("today.risk.why", verdict.causes()));
        if (!verdict.remedies().isEmpty()) {
            getChildren().add(part("today.risk.helps", verdict.remedies()));
        }
        Hyperlink guard = new Hyperlink();
        guard.setId("today-to-guard");
        int more = unsaid(verdict.causes()) + unsaid(verdict.remedies());
        guard.setText(
                more == 0
                        ? texts.now("today.risk.guard")
                        : texts.now("today.risk.more", Integer.toString(more)));
        guard.setMinWidth(USE_PREF_SIZE);
        guard.setOnAction(_ -> model.goToGuard());
        getChildren().add(guard);
    }

    private static int unsaid(List<String> sentences) {
        return Math.max(0, sentences.size() - SAID);
    }

    private Node part(String key, List<String> sentences) {
        Label title = new Label(texts.now(key));
        title.getStyleClass().add("risk-title");
        VBox part = new VBox(title);
        sentences.stream().limit(SAID).forEach(s -> part.getChildren().add(sentence(s, "said")));
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setMinWidth(0);
        part.setPrefWidth(0); // why and what helps share the room evenly
        return part;
    }

    private static Label sentence(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
