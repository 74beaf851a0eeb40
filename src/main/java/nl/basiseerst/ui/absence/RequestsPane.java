package nl.basiseerst.ui.absence;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.RequestWords;
import nl.basiseerst.domain.absence.OpenRequests;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Asking for leave, and deciding on what was asked with what it comes to in sight. Requests of one
/// role that overlap stand together.
final class RequestsPane extends VBox {

    private final RequestsViewModel model;
    private final NoteViewModel people;
    private final Texts texts;
    private final AskForm form;
    private final VBox open = new VBox();
    private final VBox decision;
    private final VBox decided = new VBox();
    private List<RequestRow> rows = List.of();

    /// @param people knows the team
    RequestsPane(RequestsViewModel model, NoteViewModel people, Texts texts) {
        this.model = model;
        this.people = people;
        this.texts = texts;
        setId("away-requests");
        getStyleClass().add("away-section");
        form = new AskForm(model, texts);
        open.getStyleClass().add("request-list");
        decided.getStyleClass().add("request-list");
        decision = new VBox(8, decide(), effects(), new TrialPane(model.trial(), texts));
        decision.visibleProperty().bind(model.chosenProperty().isNotNull());
        decision.managedProperty().bind(decision.visibleProperty());
        VBox all =
                new VBox(
                        12,
                        Permitted.part(model.desk(), texts, Action.ASK_LEAVE, form),
                        open,
                        decision,
                        decided);
        all.getStyleClass().add("away-column");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("away-requests-scroll");
        scroll.getStyleClass().add("away-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        InSight.follow(this, model.desk().shownProperty(), _ -> show());
        model.chosenProperty().subscribe((_, _) -> mark());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    @Override
    public void requestFocus() {
        if (rows.isEmpty()) {
            form.focusFirst();
        } else {
            rows.getFirst().focusLook();
        }
    }

    private EffectsPane effects() {
        EffectsPane effects = new EffectsPane(model.effects(), texts);
        effects.setId("request-effects");
        return effects;
    }

    private Permitted decide() {
        Button approve = new Button();
        approve.setId("request-approve");
        approve.getStyleClass().add("accent");
        approve.textProperty().bind(texts.of("away.request.approve"));
        approve.setMinWidth(USE_PREF_SIZE);
        approve.disableProperty().bind(model.trial().jobProperty().isNotNull());
        approve.setOnAction(
                _ -> {
                    model.approve();
                    requestFocus();
                });
        Button refuse = new Button();
        refuse.setId("request-refuse");
        refuse.textProperty().bind(texts.of("away.request.refuse"));
        refuse.setMinWidth(USE_PREF_SIZE);
        refuse.setOnAction(
                _ -> {
                    model.refuse();
                    requestFocus();
                });
        Button all = new Button();
        all.setId("request-all");
        all.textProperty().bind(texts.of("away.all"));
        all.setMinWidth(USE_PREF_SIZE);
        all.disableProperty().bind(model.trial().jobProperty().isNotNull());
        all.setOnAction(_ -> model.trial().chooseAll());
        FlowPane buttons =
                new FlowPane(8, 8, approve, refuse, all, new Waiting(model.trial(), texts));
        buttons.getStyleClass().add("away-buttons");
        return Permitted.part(model.desk(), texts, Action.PLAN, buttons);
    }

    private void show() {
        PracticePlan plan = model.plan().orElse(null);
        if (plan == null) {
            return;
        }
        form.show(people.team());
        boolean focused = rows.stream().anyMatch(row -> row.lookup(":focused") != null);
        RequestWords words = new RequestWords(texts.messages(), plan);
        List<Node> shown = new ArrayList<>();
        List<RequestRow> made = new ArrayList<>();
        shown.add(said("section-title", texts.now("away.request.open")));
        OpenRequests requests = model.openProperty().get();
        for (OpenRequests.Group group : requests.groups()) {
            if (!words.together(group).isEmpty()) {
                shown.add(said("request-together", words.together(group)));
            }
            for (LeaveRequest request : group.requests()) {
                RequestRow row = new RequestRow(texts, words, request, model::choose);
                made.add(row);
                shown.add(row);
            }
        }
        if (made.isEmpty()) {
            shown.add(said("muted", texts.now("away.request.none")));
        }
        rows = made;
        open.getChildren().setAll(shown);
        mark();
        showDecided(words);
        if (focused) {
            requestFocus();
        }
    }

    private void showDecided(RequestWords words) {
        List<Node> shown = new ArrayList<>();
        for (LeaveRequest request : model.decided()) {
            shown.add(
                    said(
                            "muted",
                            words.who(request)
                                    + " · "
                                    + words.when(request)
                                    + " · "
                                    + words.state(request)));
        }
        if (!shown.isEmpty()) {
            shown.addFirst(said("section-title", texts.now("away.request.decided")));
        }
        decided.getChildren().setAll(shown);
    }

    private void mark() {
        rows.forEach(row -> row.show(Objects.equals(row.request(), model.chosenProperty().get())));
    }

    private static Label said(String style, String text) {
        Label label = WordPane.words(style);
        label.setText(text);
        return label;
    }
}
