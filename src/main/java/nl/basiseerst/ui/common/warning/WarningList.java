package nl.basiseerst.ui.common.warning;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.WarningWords;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Warnings under each other: the open ones, and after them those that were accepted. Takes no room
/// while there is none.
public final class WarningList extends VBox {

    private final WarningsViewModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final VBox rows = new VBox();
    private @Nullable WarningKey lastAsked;

    public WarningList(WarningsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("warnings");
        getStyleClass().add("warning-list");
        getStylesheets().add(WarningList.class.getResource("/css/warning.css").toExternalForm());
        Label title = new Label();
        title.textProperty().bind(texts.of("warning.list"));
        title.getStyleClass().add("section-title");
        Label about = new Label();
        about.textProperty().bind(texts.of("warning.list.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        count.setId("warnings-count");
        count.getStyleClass().add("muted");
        rows.getStyleClass().add("warning-rows");
        getChildren().addAll(new VBox(title, about, count), rows);
        InSight.follow(this, model.standingsProperty(), _ -> show());
        InSight.follow(this, model.askedProperty(), this::asked);
        InSight.follow(this, texts.messagesProperty(), _ -> show());
    }

    private void show() {
        List<Standing> standings = model.standingsProperty().get();
        Shown shown = model.desk().shownProperty().get();
        setVisible(!standings.isEmpty());
        setManaged(!standings.isEmpty());
        if (shown == null || standings.isEmpty()) {
            rows.getChildren().clear();
            return;
        }
        Optional<WarningRow> focused = all().stream().filter(WarningRow::holdsFocus).findFirst();
        AcceptForm.Place typedAt = focused.map(WarningRow::typedAt).orElse(null);
        long accepted = standings.stream().filter(Standing::isAccepted).count();
        count.setText(
                texts.now(
                        "warning.list.count",
                        Long.toString(standings.size() - accepted),
                        Long.toString(accepted)));
        PracticePlan plan = shown.plan();
        WarningWords words = new WarningWords(texts.messages(), plan);
        List<WarningRow> next = new ArrayList<>();
        for (Standing standing : standings) {
            next.add(
                    all().stream()
                            .filter(row -> row.shows(standing, texts.messages()))
                            .findFirst()
                            .orElseGet(() -> new WarningRow(model, texts, words, standing)));
        }
        rows.getChildren().setAll(next);
        focused.flatMap(former -> row(former.key())).ifPresent(row -> row.focus(typedAt));
    }

    private void asked(@Nullable WarningKey now) {
        for (WarningRow row : all()) {
            row.ask(row.key().equals(now));
        }
        WarningKey before = lastAsked;
        lastAsked = now;
        if (now == null && before != null && getScene() != null) {
            row(before).ifPresent(WarningRow::focus);
        }
    }

    private Optional<WarningRow> row(WarningKey key) {
        return all().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private List<WarningRow> all() {
        return rows.getChildren().stream().map(WarningRow.class::cast).toList();
    }
}
