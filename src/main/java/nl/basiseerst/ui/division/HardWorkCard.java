package nl.basiseerst.ui.division;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.FairnessWords;
import nl.basiseerst.domain.fairness.HardRule;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TickField;
import nl.basiseerst.ui.common.form.TypedField;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of work that few people like: whether it counts, on which day, when and which work.
final class HardWorkCard extends WordPane {

    private static final TimeSpan WHOLE_DAY = new TimeSpan(0, TimeSpan.END_OF_DAY);

    private final HardWorkViewModel model;
    private final HardKind kind;
    private final Label title = words("section-title");
    private final FormField<Boolean> counts;
    private final FormField<Optional<DayOfWeek>> day;
    private final FormField<TimeSpan> hours;
    private final VBox choose;
    private final VBox choice;
    private final ToggleButton which = new ToggleButton();
    private final FormField<Boolean> all;
    private final FlowPane sessions = new FlowPane(16, 6);
    private final Label only;
    private final Label origin = words("muted");
    private final Button reset;
    private List<SessionType> drawn = List.of();
    private List<TickField> ticks = List.of();

    HardWorkCard(HardWorkViewModel model, Texts texts, HardKind kind) {
        super(texts);
        this.model = model;
        this.kind = kind;
        getStyleClass().addAll("card", "hard-work");
        setId("hard-" + kind);
        counts =
                new TickField(texts, this::setCounts)
                        .named("division.work.counts")
                        .known("hard-counts-" + kind);
        day =
                new ChoiceField<>(
                                texts,
                                days(),
                                (messages, one) ->
                                        messages.text(
                                                one.map(d -> "term.long-day." + d)
                                                        .orElse("division.work.any-day")),
                                one -> model.change(saved().withDay(one.orElse(null))))
                        .named("division.work.day")
                        .known("hard-day-" + kind);
        hours =
                new TypedField<>(
                                texts,
                                Spellings.span(),
                                span -> model.change(saved().withHours(span)))
                        .named("division.work.hours")
                        .known("hard-hours-" + kind);
        which.setId("hard-sessions-" + kind);
        which.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label name = words("form-label");
        name.textProperty().bind(texts.of("division.work.sessions"));
        choose = new VBox(4, name, which);
        FlowPane fields = new FlowPane(16, 8, day, hours, choose);
        fields.setAlignment(Pos.BOTTOM_LEFT);
        all =
                new TickField(texts, this::chooseAll)
                        .named("division.work.all")
                        .known("hard-all-" + kind);
        only = said("division.work.only");
        only.managedProperty().bind(only.visibleProperty());
        choice = new VBox(6, all, sessions, only);
        choice.visibleProperty().bind(which.selectedProperty());
        choice.managedProperty().bind(which.selectedProperty());
        reset = button("hard-reset-" + kind, "division.work.reset", this::reset);
        reset.managedProperty().bind(reset.visibleProperty());
        FlowPane foot = new FlowPane(16, 8, origin, reset);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, counts, fields, choice, foot);
    }

    private static List<Optional<DayOfWeek>> days() {
        return Stream.concat(
                        Stream.of(Optional.<DayOfWeek>empty()),
                        Stream.of(DayOfWeek.values()).map(Optional::of))
                .toList();
    }

    private HardWork saved() {
        return model.now(kind);
    }

    /// Puts the keyboard on the first field.
    void begin() {
        counts.focusEditor();
    }

    private void setCounts(boolean taken) {
        if (taken && model.isUnsaid(kind)) {
            which.setSelected(true);
            throw new Mistyped("division.work.first");
        }
        model.setCounts(kind, taken);
    }

    private void chooseAll(boolean taken) {
        if (!taken) {
            throw new Mistyped("division.work.narrow");
        }
        model.chooseAll(kind);
    }

    /// The only one stays ticked. It is not disabled, which would take the keyboard away from it.
    private void choose(SessionType session, boolean taken) {
        if (!taken && isOnly(saved())) {
            ticks.forEach(FormField::restore);
        } else {
            model.choose(kind, session.id(), taken);
        }
    }

    private static boolean isOnly(HardWork work) {
        return work.sessions().size() == 1;
    }

    private void reset() {
        counts.focusEditor(); // the button goes
        model.reset(kind);
    }

    void show() {
        HardWork now = saved();
        FairnessWords words = new FairnessWords(texts().messages());
        title.setText(words.kind(now));
        counts.show(now.counts());
        day.show(Optional.ofNullable(now.day()));
        TimeSpan span = now.hours();
        hours.show(span == null ? WHOLE_DAY : span);
        boolean unsaid = model.isUnsaid(kind);
        day.setDisable(!now.counts());
        hours.setDisable(!now.counts());
        choose.setDisable(!now.counts() && !unsaid);
        choice.setDisable(choose.isDisable());
        which.setText(
                unsaid
                        ? texts().now("division.work.unsaid")
                        : words.sessions(now.sessions(), model.sessions()));
        which.setAccessibleText(texts().now("division.work.sessions") + ": " + which.getText());
        tick(now);
        reset.setVisible(model.own(kind).isPresent());
        origin.setText(
                reset.isVisible()
                        ? texts().now("division.work.own")
                        : texts().now(
                                        "division.work.standard",
                                        model.standard(kind).map(HardRule::source).orElse("")));
    }

    /// Made anew only when there are other sessions, so that nobody loses the keyboard.
    private void tick(HardWork now) {
        List<SessionType> known = model.sessions();
        if (!known.equals(drawn)) {
            drawn = known;
            ticks = new ArrayList<>();
            for (SessionType session : known) {
                TickField tick = new TickField(texts(), taken -> choose(session, taken));
                tick.titled(session.name()).known("hard-" + kind + "-" + session.id());
                ticks.add(tick);
            }
            sessions.getChildren().setAll(ticks);
        }
        for (int i = 0; i < drawn.size(); i++) {
            ticks.get(i).show(now.sessions().contains(drawn.get(i).id()));
        }
        only.setVisible(isOnly(now));
        all.show(now.sessions().isEmpty() && !model.isUnsaid(kind));
    }
}
