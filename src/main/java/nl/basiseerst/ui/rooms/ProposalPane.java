package nl.basiseerst.ui.rooms;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.RoomWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.rooms.RoomProposal.Placed;
import nl.basiseerst.domain.rooms.RoomProposal.Unplaced;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.InTurn;
import nl.basiseerst.ui.rooms.ProposalViewModel.Found;
import nl.basiseerst.ui.rooms.ProposalViewModel.Scope;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The rooms that were found, to be looked at before they are taken.
final class ProposalPane extends WordPane {

    private final ProposalViewModel model;
    private final VBox scope = new VBox();
    private final Label count = words("room-count");
    private final VBox busy = new VBox();
    private final VBox lines = new VBox();
    private final InTurn inTurn = new InTurn(lines);
    private final Button take = new Button();
    private final FlowPane foot;
    private @Nullable ChoiceField<Scope> field;

    ProposalPane(ProposalViewModel model, Texts texts) {
        super(texts);
        this.model = model;
        getStyleClass().addAll("room-panel-content", "word-content");
        count.setId("rooms-count");
        Button stop = button("rooms-stop", "rooms.propose.cancel", model::stop);
        busy.getChildren().addAll(new ProgressIndicator(), said("rooms.propose.busy"), stop);
        busy.getStyleClass().add("room-panel-content");
        lines.setId("rooms-lines");
        lines.getStyleClass().add("room-lines");
        getChildren().addAll(scope, busy, count, said("rooms.propose.about"), lines);
        take.setId("rooms-take");
        take.getStyleClass().add("accent");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> model.take());
        foot = new FlowPane(Permitted.button(model.desk(), texts, Action.PLAN, take));
        foot.getStyleClass().add("room-panel-foot");
        model.foundProperty().subscribe(_ -> show());
        model.jobProperty().subscribe(_ -> show());
        model.leftProperty().subscribe(_ -> number());
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            ask();
                            show();
                        });
    }

    /// What can be done with it.
    FlowPane foot() {
        return foot;
    }

    /// Asks for what rooms are sought, each time anew, and puts the keyboard there.
    void begin() {
        ask();
        if (field != null) {
            field.focusEditor();
        }
    }

    private void ask() {
        List<Scope> scopes = new ArrayList<>();
        if (!model.blocks().isEmpty()) {
            scopes.add(Scope.CHOSEN);
        }
        scopes.addAll(List.of(Scope.WEEK, Scope.DAY));
        if (model.member().isPresent()) {
            scopes.add(Scope.PERSON);
        }
        ChoiceField<Scope> made =
                new ChoiceField<>(
                        texts(), scopes, (_, one) -> name(one), model.scopeProperty()::set);
        made.named("rooms.propose.scope").known("rooms-scope");
        made.show(model.scopeProperty().get());
        field = made;
        scope.getChildren().setAll(made);
    }

    private String name(Scope one) {
        return switch (one) {
            case CHOSEN -> texts().now("rooms.propose.scope.CHOSEN", model.blocks().size());
            case WEEK -> texts().now("rooms.propose.scope.WEEK");
            case DAY ->
                    texts().now(
                                    "rooms.propose.scope.DAY",
                                    new Terms(texts().messages()).date(model.date()));
            case PERSON ->
                    texts().now(
                                    "rooms.propose.scope.PERSON",
                                    model.member().map(Member::name).orElse(""));
        };
    }

    private void show() {
        boolean searching = model.jobProperty().get() != null;
        busy.setVisible(searching);
        busy.setManaged(searching);
        List<Node> parts = new ArrayList<>();
        Found found = model.foundProperty().get();
        if (found != null) {
            RoomWords words = new RoomWords(texts().messages(), found.plan());
            List<Unplaced> without = found.proposal().unplaced();
            if (!without.isEmpty()) {
                parts.add(heading("rooms.propose.unplaced"));
            }
            for (Unplaced one : without) {
                Label line = words("room-unplaced");
                line.setText("⚠ " + words.unplaced(one));
                parts.add(line);
            }
            if (!found.proposal().placed().isEmpty()) {
                parts.add(heading("rooms.propose.placed"));
            }
            found.proposal().placed().forEach(one -> parts.add(tick(one, words)));
        }
        inTurn.show(parts);
        number();
    }

    private CheckBox tick(Placed one, RoomWords words) {
        CheckBox tick = new CheckBox(words.placed(one));
        tick.setId("rooms-tick-" + one.block().id());
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setSelected(!model.leftProperty().get().contains(one.block().id()));
        tick.setOnAction(_ -> model.choose(one.block().id(), tick.isSelected()));
        return tick;
    }

    private void number() {
        Found found = model.foundProperty().get();
        int chosen = model.chosen().size();
        take.setText(texts().now("rooms.propose.take", chosen));
        take.setDisable(chosen == 0);
        if (found == null) {
            count.setText("");
            return;
        }
        int placed = found.proposal().placed().size();
        int unplaced = found.proposal().unplaced().size();
        count.setText(
                placed + unplaced == 0
                        ? texts().now("rooms.propose.nothing")
                        : texts().now("rooms.propose.count", placed, unplaced));
    }
}
