package nl.basiseerst.ui.guard;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.common.warning.WarningList;
import nl.basiseerst.ui.guard.GuardViewModel.State;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The numbers of the week, from the verdict down to single absences.
final class WeekPage extends ScrollPane {

    private final GuardViewModel model;
    private final Texts texts;
    private final VerdictCard verdict;
    private final Button toWeek = new Button();
    private final Figures figures;
    private final DayStrip days;
    private final RowGrid activities;
    private final RowGrid extra;
    private final FragileMap fragile;
    private final WarningList warnings;
    private final VBox daySection;
    private final VBox activitySection;
    private final VBox extraSection;
    private final VBox fragileSection;
    private final Label noExtra;
    private final Label noFragile;

    /// What the page was made of.
    private record Drawn(Judged judged, State state, List<ExtraItem> tried, Messages messages) {}

    private @Nullable Drawn drawn;

    /// @param open told of the number that is to be opened
    WeekPage(GuardViewModel model, Desk desk, Texts texts, Consumer<Subject> open) {
        this.model = model;
        this.texts = texts;
        verdict = new VerdictCard(texts, model);
        figures = new Figures(open);
        days = new DayStrip(texts, open);
        activities = new RowGrid(ActivityTable.columns(texts), open, this::passed);
        activities.setId("guard-activities");
        extra = new RowGrid(ExtraTable.columns(texts), open, this::passed);
        extra.setId("guard-extra");
        fragile = new FragileMap(open);
        fragile.setId("guard-fragile");
        noExtra = quiet("guardview.extra.none");
        noFragile = quiet("guardview.fragile.none");
        daySection = section("guardview.days", "guardview.days.about", days);
        activitySection = section("guardview.demand", "guardview.demand.about", activities);
        extraSection = section("guardview.extra", "guardview.extra.about", noExtra, extra);
        fragileSection =
                section("guardview.fragile", "guardview.fragile.about", noFragile, fragile);
        warnings = new WarningList(model.warnings(), texts);
        toWeek.setId("guard-to-week");
        toWeek.textProperty().bind(texts.of("guardview.state.toweek"));
        toWeek.getStyleClass().add("accent");
        toWeek.managedProperty().bind(toWeek.visibleProperty());
        toWeek.setOnAction(_ -> desk.goTo(new Destination("week", null)));
        VBox content =
                new VBox(
                        verdict,
                        toWeek,
                        figures,
                        daySection,
                        warnings,
                        activitySection,
                        extraSection,
                        fragileSection);
        content.getStyleClass().add("week-page");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("guard-scroll");
        sceneProperty().subscribe(this::follow);
        InSight.follow(this, model.judgedProperty(), _ -> show());
        InSight.follow(this, model.triedProperty(), _ -> show());
        InSight.follow(this, model.tightestProperty(), _ -> showFigures());
        InSight.follow(this, model.stateProperty(), _ -> show());
        InSight.follow(this, texts.messagesProperty(), _ -> show());
        model.subjectProperty().subscribe(this::select);
    }

    private VBox section(String titleKey, String aboutKey, Node... content) {
        Label title = new Label();
        title.textProperty().bind(texts.of(titleKey));
        title.getStyleClass().add("section-title");
        Label about = quiet(aboutKey);
        VBox section = new VBox(new VBox(title, about));
        section.getChildren().addAll(content);
        section.getStyleClass().add("guard-section");
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private Label quiet(String key) {
        Label label = Cells.muted("");
        label.textProperty().bind(texts.of(key));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void show() {
        Judged judged = model.judgedProperty().get();
        if (judged == null) {
            return; // something else is shown instead
        }
        State state = model.stateProperty().get();
        Drawn now = new Drawn(judged, state, model.triedProperty().get(), texts.messages());
        if (now.equals(drawn)) {
            return; // several of these change together
        }
        drawn = now;
        WeekAssessment week = judged.assessment();
        GuardWords words = new GuardWords(texts.messages(), judged);
        boolean open = state != State.CLOSED;
        boolean planned = state == State.JUDGED;
        verdict.show(judged, words);
        toWeek.setVisible(state == State.UNPLANNED);
        figures.setVisible(open);
        figures.setManaged(open);
        activitySection.setVisible(open);
        daySection.setVisible(planned);
        extraSection.setVisible(planned);
        fragileSection.setVisible(planned);
        days.show(judged, words);
        activities.show(ActivityTable.lines(judged, words));
        extra.show(ExtraTable.lines(judged, words, texts, model));
        extra.setVisible(!week.extra().isEmpty());
        noExtra.setVisible(week.extra().isEmpty());
        fragile.show(judged, words);
        noFragile.setVisible(week.fragile().isEmpty());
        showFigures();
        select(model.subjectProperty().get());
    }

    private void showFigures() {
        Judged judged = model.judgedProperty().get();
        if (judged != null) {
            figures.show(
                    judged.assessment(),
                    model.stateProperty().get() == State.JUDGED
                            ? model.tightestProperty().get()
                            : null,
                    new GuardWords(texts.messages(), judged));
        }
    }

    private void select(@Nullable Subject number) {
        days.select(number);
        activities.select(number);
        extra.select(number);
        fragile.select(number);
    }

    /// While a number is opened, the arrows open the next.
    private void passed(Subject number) {
        if (model.subjectProperty().get() != null) {
            model.open(number);
        }
    }

    /// Gives the keyboard to where that number stands.
    void focus(Subject number) {
        if (!activities.focus(number) && !extra.focus(number) && !days.focus(number)) {
            fragile.focus(number);
        }
    }

    /// Tries the extra item that has the keyboard, or else what is advised.
    void tryFocused() {
        Judged judged = model.judgedProperty().get();
        if (judged != null && extra.focused() instanceof Subject.OfExtra item) {
            item.item(judged.assessment()).ifPresent(model::tryOut);
        } else {
            model.tryRelease();
        }
    }

    /// What has the keyboard is in sight.
    private void follow(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty()
                    .subscribe(
                            owner -> {
                                if (owner != null && isInside(owner)) {
                                    GuardView.reveal(this, owner);
                                }
                            });
        }
    }

    private boolean isInside(Node node) {
        Node at = node.getParent();
        while (at != null && !at.equals(getContent())) {
            at = at.getParent();
        }
        return at != null;
    }
}
