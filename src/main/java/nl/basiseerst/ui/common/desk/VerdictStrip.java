package nl.basiseerst.ui.common.desk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.VerdictBadge;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/// The verdict of the shown week at the head of a view: why, what helps, and the button that does
/// it. Its height does not change with its words, so that nothing below it moves. All causes and
/// remedies, of the week or of a day, come up in a card over what is below.
public final class VerdictStrip extends VBox {

    /// In widths of a capital: below this, sentences take two lines.
    private static final double NARROW = 72;

    private static final double LINE = 1.5;

    private final Texts texts;
    private final VerdictViewModel model;
    private final Label cause = sentence("verdict-cause");
    private final Label remedy = sentence("verdict-remedy");
    private final Button more = new Button();
    private final VerdictCard card;
    private final HBox days = new HBox();
    private final HBox week = new HBox();
    private final VBox head = new VBox();
    private final VBox sentences = new VBox();
    private final HBox buttons = new HBox();
    private boolean isNarrow;
    private final BooleanProperty withDays = new SimpleBooleanProperty(this, "withDays", true);

    public VerdictStrip(VerdictViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        card = new VerdictCard(model, texts);
        getStyleClass().add("verdict-strip");
        setId("verdict-strip");
        setViewOrder(-1); // the card lies over what comes below
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        days.getStyleClass().add("verdict-days");
        days.visibleProperty().bind(withDays);
        days.managedProperty().bind(withDays);
        fillWeek();
        week.getStyleClass().add("verdict-week");
        week.setAlignment(Pos.TOP_LEFT);
        arrange(false);
        getChildren().addAll(week, days, card);
        widthProperty().subscribe(_ -> fit());
        cause.fontProperty().subscribe(_ -> fit());
        model.weekProperty().subscribe(_ -> tell());
        model.judgingProperty().subscribe(_ -> tell());
        model.daysProperty().subscribe(this::tellDays);
        withDays.subscribe((_, _) -> tellDays(model.daysProperty().get()));
        texts.messagesProperty().subscribe((_, _) -> tell());
    }

    /// Whether the days stand in the strip; false where the view has them in a heading of its own.
    public BooleanProperty withDaysProperty() {
        return withDays;
    }

    /// Tells the causes and remedies of a day, or no longer if they are told already.
    ///
    /// @param asker gets the keyboard back
    public void tell(LocalDate date, Node asker) {
        card.tell(date, asker);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = Math.min(getWidth() - 32, cause.getFont().getSize() * 52);
        double room = getScene() == null ? Double.MAX_VALUE : getScene().getHeight();
        double below = room - localToScene(0, getHeight()).getY() - 16;
        double height = Math.min(card.prefHeight(width), Math.max(below, 0));
        card.resizeRelocate(16, getHeight() - 4, width, height);
    }

    private void fillWeek() {
        VerdictBadge badge = new VerdictBadge(texts);
        badge.setId("verdict-badge");
        model.weekProperty()
                .subscribe(verdict -> badge.show(verdict == null ? null : verdict.verdict()));
        badge.setMinWidth(USE_PREF_SIZE);
        Label again = new Label();
        again.getStyleClass().add("muted");
        again.setMinWidth(USE_PREF_SIZE);
        again.textProperty().bind(texts.of("ui.verdict.again"));
        again.visibleProperty().bind(model.judgingProperty().and(model.weekProperty().isNotNull()));
        more.setId("verdict-more");
        more.textProperty().bind(texts.of("ui.verdict.more"));
        more.setMinWidth(USE_PREF_SIZE);
        more.visibleProperty().bind(model.weekProperty().isNotNull());
        more.setOnAction(_ -> card.tell(null, more));
        buttons.getChildren()
                .addAll(
                        Permitted.button(model.desk(), texts, Action.PLAN, tryIt("try-release")),
                        more);
        buttons.getStyleClass().add("verdict-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        head.getChildren().addAll(badge, again);
        head.getStyleClass().add("verdict-head");
        sentences.getChildren().addAll(cause, remedy);
    }

    /// One line where it fits; in a narrow window, or with large text, the sentences get all of the
    /// width.
    private void arrange(boolean narrow) {
        if (narrow) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            week.getChildren().setAll(new VBox(new HBox(head, space, buttons), sentences));
            HBox.setHgrow(week.getChildren().getFirst(), Priority.ALWAYS);
        } else {
            week.getChildren().setAll(head, sentences, buttons);
            HBox.setHgrow(sentences, Priority.ALWAYS);
        }
    }

    /// The one primary action. It takes no room where there is nothing to try.
    private Button tryIt(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of("ui.verdict.try"));
        button.accessibleTextProperty().bind(texts.of("ui.verdict.try.spoken"));
        button.visibleProperty().bind(model.hasReleaseProperty());
        button.managedProperty().bind(button.visibleProperty());
        button.disableProperty().bind(model.canTryProperty().not());
        button.setOnAction(_ -> model.tryRelease());
        return button;
    }

    private static Label sentence(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.TOP_LEFT);
        Tooltip whole = new Tip();
        whole.textProperty().bind(label.textProperty());
        label.setTooltip(whole);
        return label;
    }

    private void fit() {
        double size = cause.getFont().getSize();
        boolean narrow = getWidth() > 0 && getWidth() < NARROW * size;
        if (narrow != isNarrow) {
            isNarrow = narrow;
            arrange(narrow);
        }
        fit(cause, Math.ceil(size * LINE * (narrow ? 2 : 1)));
        fit(remedy, Math.ceil(size * LINE * (narrow ? 3 : 2)));
    }

    private static void fit(Label label, double height) {
        label.setMinHeight(height);
        label.setPrefHeight(height);
        label.setMaxHeight(height);
    }

    private void tell() {
        VerdictText verdict = model.weekProperty().get();
        if (verdict == null) {
            cause.setText(model.judgingProperty().get() ? texts.now("ui.verdict.pending") : "");
            remedy.setText("");
        } else {
            cause.setText(verdict.causes().getFirst());
            remedy.setText(
                    verdict.remedies().isEmpty()
                            ? ""
                            : texts.now("ui.verdict.remedy", verdict.remedies().getFirst()));
        }
    }

    private void tellDays(@Nullable SortedMap<LocalDate, VerdictText> verdicts) {
        days.getChildren().clear();
        if (verdicts == null || !withDays.get()) {
            return;
        }
        for (Map.Entry<LocalDate, VerdictText> day : verdicts.entrySet()) {
            DayVerdictButton button = new DayVerdictButton(texts, day.getKey(), this);
            button.show(day.getValue());
            Label name = new Label(new Terms(texts.messages()).day(day.getKey()));
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setLabelFor(button);
            HBox pair = new HBox(name, button);
            pair.getStyleClass().add("verdict-day");
            pair.setAlignment(Pos.CENTER_LEFT);
            days.getChildren().add(pair);
        }
    }
}
