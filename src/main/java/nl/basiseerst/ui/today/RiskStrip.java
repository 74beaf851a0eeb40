package nl.basiseerst.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.VerdictBadge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The risk of the day: the verdict with why and what helps, or that the practice is closed.
final class RiskStrip extends VBox {

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
        setMinHeight(USE_PREF_SIZE);
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
        getChildren().setAll(line(said, go));
    }

    private void showVerdict(VerdictText verdict) {
        badge.show(verdict.verdict());
        badge.setMinWidth(USE_PREF_SIZE);
        if (verdict.remedies().isEmpty() && verdict.causes().size() == 1) {
            Label cause = sentence(verdict.causes().getFirst(), "said");
            getChildren().setAll(line(badge, cause, guard(verdict)));
            return;
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        List<VBox> parts = new ArrayList<>(List.of(part("today.risk.why", verdict.causes())));
        if (!verdict.remedies().isEmpty()) {
            parts.add(part("today.risk.helps", verdict.remedies()));
        }
        Halves halves = new Halves();
        halves.show(parts);
        getChildren().setAll(line(badge, space, guard(verdict)), halves);
    }

    private Hyperlink guard(VerdictText verdict) {
        int more = unsaid(verdict.causes()) + unsaid(verdict.remedies());
        Hyperlink guard =
                new Hyperlink(
                        more == 0
                                ? texts.now("today.risk.guard")
                                : texts.now("today.risk.more", Integer.toString(more)));
        guard.setId("today-to-guard");
        guard.setMinWidth(USE_PREF_SIZE);
        guard.setOnAction(_ -> model.goToGuard());
        return guard;
    }

    private static int unsaid(List<String> sentences) {
        return Math.max(0, sentences.size() - SAID);
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("risk-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox part(String key, List<String> sentences) {
        Label title = new Label(texts.now(key));
        title.getStyleClass().add("risk-title");
        VBox part = new VBox(title);
        part.getStyleClass().add("risk-part");
        sentences.stream().limit(SAID).forEach(s -> part.getChildren().add(sentence(s, "said")));
        return part;
    }

    private static Label sentence(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
