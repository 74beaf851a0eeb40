package nl.basiseerst.ui.setup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.application.setup.WorkPlan;
import nl.basiseerst.application.words.UseWords;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Who works which days in which role.
final class TeamStep extends StepPane {

    private final TeamGrid grid;
    private final Label locked = words("setup-text");
    private final VBox lock;
    private final Button again;
    private final VBox stays;

    TeamStep(TeamStepViewModel model, Texts texts) {
        super(texts, SetupStep.TEAM);
        grid = new TeamGrid(texts, model);
        again = button("setup-draft-again", "setup.team.draft-again", model::draftAgain);
        lock =
                notice(
                        "setup-team-locked",
                        locked,
                        button("setup-to-basic", "setup.team.to-basic", model::toBasic),
                        again);
        Label sentence = words("setup-text");
        model.stayingProperty()
                .subscribe(
                        staying ->
                                sentence.setText(
                                        staying == null
                                                ? ""
                                                : new UseWords(texts.messages())
                                                        .whyItStays(
                                                                staying.name(), staying.uses())));
        stays = notice("setup-team-stays", sentence);
        stays.visibleProperty().bind(model.stayingProperty().isNotNull());
        HBox ways =
                new HBox(
                        12,
                        button(
                                "setup-team-paste",
                                Feather.CLIPBOARD,
                                "setup.team.paste",
                                model::paste),
                        said("setup.team.keys"));
        ways.setAlignment(Pos.CENTER_LEFT);
        Hyperlink more = new Hyperlink();
        more.setId("setup-to-team");
        more.textProperty().bind(texts.of("setup.team.more"));
        more.setWrapText(true);
        more.setOnAction(_ -> model.toTeam(null));
        getChildren().addAll(ways, lock, stays, grid, more);
        model.stateProperty().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> show(model.stateProperty().get()));
    }

    @Override
    void focusFirst() {
        grid.focusFirst();
    }

    private static VBox notice(String id, Label sentence, Node... ways) {
        FlowPane buttons = new FlowPane(8, 8, ways);
        VBox notice = new VBox(8, sentence);
        if (ways.length > 0) {
            notice.getChildren().add(buttons);
        }
        notice.setId(id);
        notice.getStyleClass().addAll("card", "setup-question");
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private void show(TeamStepViewModel.@Nullable State state) {
        boolean draft = state == null || state.work() == WorkPlan.State.DRAFT;
        lock.setVisible(!draft);
        if (state != null && !draft) {
            boolean edited = state.work() == WorkPlan.State.EDITED;
            again.setVisible(edited);
            again.setManaged(edited);
            locked.setText(texts().now("setup.team.locked." + state.work().name()));
        }
    }
}
