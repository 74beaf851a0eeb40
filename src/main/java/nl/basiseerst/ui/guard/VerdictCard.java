package nl.basiseerst.ui.guard;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.ui.common.SessionLetter;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.VerdictBadge;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.common.desk.Permitted;

import java.util.ArrayList;
import java.util.List;

/// The verdict of the week: the word, why, what helps, and the button that tries it.
final class VerdictCard extends VBox {

    /// A line of sentences is not to be shorter than this, at text of 14 pixels.
    private static final double LINE = 380;

    private final Texts texts;
    private final GuardViewModel model;
    private final VerdictBadge badge;
    private final SideBySide words = new SideBySide(LINE);
    private final VBox release = new VBox();
    private final Button tryIt = new Button();
    private final Permitted permitted;
    private final Label tried = new Label();

    VerdictCard(Texts texts, GuardViewModel model) {
        this.texts = texts;
        this.model = model;
        badge = new VerdictBadge(texts);
        badge.setId("guard-verdict");
        getStyleClass().addAll("card", "verdict-card");
        tryIt.setId("guard-try");
        tryIt.textProperty().bind(texts.of("guardview.try"));
        tryIt.getStyleClass().add("accent");
        tryIt.setMinWidth(USE_PREF_SIZE);
        tryIt.setOnAction(_ -> model.tryRelease());
        permitted = Permitted.button(model.desk(), texts, Action.PLAN, tryIt);
        tried.setId("guard-tried");
        tried.getStyleClass().addAll("muted", "tried");
        tried.setWrapText(true);
        tried.managedProperty().bind(tried.visibleProperty());
        release.getStyleClass().add("release");
        getChildren().addAll(head(), words, release, tried);
    }

    private HBox head() {
        Label busy = new Label();
        busy.textProperty().bind(texts.of("guardview.judging"));
        busy.getStyleClass().add("muted");
        busy.visibleProperty().bind(model.judgingProperty());
        HBox head = new HBox(badge, busy);
        head.getStyleClass().add("verdict-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    void show(Judged judged, GuardWords terms) {
        VerdictText text =
                new VerdictWords(texts.messages()).of(judged.plan(), judged.assessment());
        badge.show(text.verdict());
        List<Node> lists = new ArrayList<>();
        lists.add(list("guardview.why", text.causes()));
        if (!text.remedies().isEmpty()) {
            lists.add(list("guardview.helps", text.remedies()));
        }
        words.show(lists);
        showRelease(judged.assessment(), terms);
        showTried(judged, terms);
    }

    /// Says what was tried, once the verdict is of the practice in which it was.
    private void showTried(Judged judged, GuardWords terms) {
        List<ExtraItem> items = model.triedProperty().get();
        boolean done =
                !items.isEmpty()
                        && judged.assessment().extra().stream()
                                .noneMatch(i -> isAmong(items, i.name()));
        tried.setVisible(done);
        tried.setText(done ? terms.tried(items, judged.plan()) : "");
    }

    private static boolean isAmong(List<ExtraItem> items, String name) {
        return items.stream().anyMatch(item -> item.name().equals(name));
    }

    private Node list(String titleKey, List<String> sentences) {
        Label title = new Label(texts.now(titleKey));
        title.getStyleClass().add("list-title");
        VBox list = new VBox(title);
        list.getStyleClass().add("sentences");
        for (String sentence : sentences) {
            list.getChildren().add(Cells.name(sentence));
        }
        return list;
    }

    private void showRelease(WeekAssessment week, GuardWords terms) {
        List<ExtraItem> items = week.release();
        release.getChildren().clear();
        release.setVisible(!items.isEmpty());
        release.setManaged(!items.isEmpty());
        if (items.isEmpty()) {
            return;
        }
        Label title = new Label(texts.now("guardview.release"));
        title.getStyleClass().add("list-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("release-items");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), rest);
        for (ExtraItem item : items) {
            Label back = Cells.number(backOf(item, terms));
            grid.addRow(
                    grid.getRowCount(),
                    new SessionLetter(texts, SessionOffer.EXTRA),
                    Cells.name(
                            terms.text(
                                    "guardview.release.item",
                                    terms.what(item),
                                    terms.who(item),
                                    terms.when(item),
                                    terms.terms.minutes(item.minutes()))),
                    back);
        }
        HBox row = new HBox(grid, permitted);
        row.getStyleClass().add("release-row");
        HBox.setHgrow(grid, Priority.ALWAYS);
        tryIt.setDisable(items.stream().noneMatch(model::canTry));
        release.getChildren().addAll(title, row);
    }

    private static String backOf(ExtraItem item, GuardWords terms) {
        return terms.costs(item) || terms.mends(item)
                ? terms.text("guardview.release.back", terms.givesBack(item))
                : terms.text("guardview.release.together");
    }
}
