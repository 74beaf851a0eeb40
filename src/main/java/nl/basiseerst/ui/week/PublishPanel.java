package nl.basiseerst.ui.week;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.words.PublicationWords;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.schedule.ChangedWork;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Permitted;

/// What people were told of the week, what changed since, and the button to tell them.
final class PublishPanel {

    private final PublicationViewModel model;
    private final Texts texts;
    private final Label state = words("publication-state", "publication-state");
    private final Label explained = words("publication-explained", "muted");
    private final Label notice = words("publication-notice", "muted");
    private final VBox changes = new VBox();
    private final Button publish = new Button();
    private final SidePanel node;

    PublishPanel(PublicationViewModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        changes.setId("publication-changes");
        changes.getStyleClass().add("publication-changes");
        publish.setId("publication-publish");
        publish.getStyleClass().add("accent");
        publish.setMaxWidth(Double.MAX_VALUE);
        publish.setMinHeight(Region.USE_PREF_SIZE);
        publish.setWrapText(true);
        publish.setOnAction(_ -> model.publish());
        VBox content = new VBox(state, explained, notice, changes);
        content.getStyleClass().add("inspector-form");
        VBox foot = new VBox(Permitted.button(model.desk(), texts, Action.PLAN, publish));
        foot.getStyleClass().add("publication-foot");
        node = new SidePanel(texts, "publication.title", closed, content, foot);
        node.setId("publication-panel");
        model.standingProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    SidePanel node() {
        return node;
    }

    /// Puts the keyboard on the button, or on the first change where there is nothing to publish.
    void begin() {
        if (publish.isVisible() && !publish.isDisabled()) {
            publish.requestFocus();
        } else if (!changes.getChildren().isEmpty()) {
            changes.getChildren().getFirst().requestFocus();
        } else {
            node.lookup(".panel-close").requestFocus();
        }
    }

    private void show() {
        WeekStanding standing = model.standingProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        if (standing == null || plan == null) {
            return;
        }
        PublicationWords words = new PublicationWords(texts.messages(), plan);
        state.setText(PublicationButton.sign(standing) + " " + words.standing(standing));
        Publication known = standing.publication();
        explained.setText(
                known == null ? texts.now("publication.explained.DRAFT") : words.made(known));
        notice.setText(
                known == null
                        ? words.notice(standing.week(), model.desk().today(), ShippedLimits.all())
                                .orElse("")
                        : "");
        notice.setVisible(!notice.getText().isEmpty());
        notice.setManaged(notice.isVisible());
        changes.getChildren().clear();
        for (ChangedWork change : standing.changes()) {
            changes.getChildren().add(line(change, words));
        }
        boolean can = model.canPublish();
        publish.setVisible(can);
        publish.setManaged(can);
        publish.setText(texts.now("publication.publish", Integer.toString(standing.edition() + 1)));
    }

    /// Goes to the block, or to the day where it was.
    private Button line(ChangedWork change, PublicationWords words) {
        Button line = new Button(words.change(change));
        line.getStyleClass().addAll("flat", "publication-change");
        line.setMnemonicParsing(false);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        String thing =
                change.kind() == ChangedWork.Kind.REMOVED
                        ? change.member() + Destination.ON_DAY + change.date()
                        : change.block();
        line.setOnAction(_ -> model.desk().goTo(new Destination("week", thing)));
        return line;
    }

    private static Label words(String id, String style) {
        Label words = new Label();
        words.setId(id);
        words.getStyleClass().add(style);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
