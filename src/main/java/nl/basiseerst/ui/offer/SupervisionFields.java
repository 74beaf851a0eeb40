package nl.basiseerst.ui.offer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.TickField;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What supervision work asks for: how near, of whom, and who can do without. Of whom and who can
/// do without is asked only where supervision is, and shown as a sentence until it is changed.
final class SupervisionFields extends VBox {

    private static final double TICK_EM = 13;

    /// Those who supervise in practice; a role that was said to besides is offered too.
    private static final List<Role> SUPERVISORS =
            List.of(Role.GP, Role.GP_TRAINEE, Role.NP, Role.PA);

    private static final List<Registration> WAIVED =
            List.of(Registration.DOCTOR, Registration.NP, Registration.PA, Registration.NURSE);

    private final Texts texts;
    private final String owner;
    private final Consumer<UnaryOperator<Supervision>> changes;
    private final ChoiceField<Supervision.Level> level;
    private final Map<Role, TickField> by = new EnumMap<>(Role.class);
    private final Map<Registration, TickField> waived = new EnumMap<>(Registration.class);
    private final FieldGrid byGrid = new FieldGrid(TICK_EM);
    private final Label sentence = new Label();
    private final ToggleButton open = new ToggleButton();
    private final HBox told = new HBox(12, sentence, open);
    private final VBox details = new VBox(8);
    private Supervision now = Supervision.NONE;

    /// @param owner what the ids of its editors end with
    /// @param changes carries out a change and saves what comes of it; throws
    ///   [nl.basiseerst.domain.value.InvalidValue] if that is illegal
    SupervisionFields(Texts texts, String owner, Consumer<UnaryOperator<Supervision>> changes) {
        this.texts = texts;
        this.owner = owner;
        this.changes = changes;
        level =
                new ChoiceField<>(
                        texts,
                        List.of(Supervision.Level.values()),
                        (messages, one) -> new OfferWords(messages).level(one),
                        this::setLevel);
        level.named("offer.performer.supervision").known("supervision-" + owner);
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        open.setId("supervisors-" + owner);
        open.textProperty().bind(texts.of("offer.supervision.change"));
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> show(now));
        told.setAlignment(Pos.CENTER_LEFT);
        told.managedProperty().bind(told.visibleProperty());
        details.visibleProperty().bind(open.selectedProperty().and(told.visibleProperty()));
        details.managedProperty().bind(details.visibleProperty());
        setSpacing(8);
        getChildren().addAll(told, details);
    }

    /// Made when they are first asked for: most are never looked at, and there are many.
    private void fill() {
        SUPERVISORS.forEach(this::offer);
        FieldGrid waivedGrid = new FieldGrid(TICK_EM);
        for (Registration registration : WAIVED) {
            TickField tick = new TickField(texts, on -> waive(registration, on));
            tick.named("offer.registration." + registration.name())
                    .known("waived-" + registration.name() + "-" + owner);
            waived.put(registration, tick);
            waivedGrid.getChildren().add(tick);
        }
        details.getChildren()
                .addAll(
                        titled("offer.supervision.by"),
                        byGrid,
                        titled("offer.supervision.waived"),
                        waivedGrid);
    }

    /// The choice of how near, to be put among the other fields.
    FormField<Supervision.Level> level() {
        return level;
    }

    void show(Supervision supervision) {
        now = supervision;
        level.show(supervision.level());
        told.setVisible(supervision.level() != Supervision.Level.NONE);
        sentence.setText(new OfferWords(texts.messages()).supervision(supervision));
        if (!open.isSelected()) {
            return;
        }
        if (details.getChildren().isEmpty()) {
            fill();
        }
        supervision.supervisedBy().forEach(this::offer);
        by.forEach((role, tick) -> tick.show(supervision.supervisedBy().contains(role)));
        waived.forEach((one, tick) -> tick.show(supervision.waivedFor().contains(one)));
    }

    private void offer(Role role) {
        if (!by.containsKey(role)) {
            TickField tick = new TickField(texts, on -> supervise(role, on));
            tick.named("term.role." + role.name()).known("by-" + role.name() + "-" + owner);
            by.put(role, tick);
            byGrid.getChildren().add(tick);
        }
    }

    private Label titled(String key) {
        Label title = new Label();
        title.getStyleClass().add("muted");
        title.setWrapText(true);
        title.textProperty().bind(texts.of(key));
        return title;
    }

    private void setLevel(Supervision.Level other) {
        changes.accept(
                now -> {
                    List<Role> supervisors =
                            now.supervisedBy().isEmpty()
                                    ? Supervision.BY_DEFAULT
                                    : now.supervisedBy();
                    return new Supervision(other, supervisors, now.waivedFor());
                });
    }

    private void supervise(Role role, boolean on) {
        changes.accept(
                now ->
                        new Supervision(
                                now.level(),
                                changed(now.supervisedBy(), role, on),
                                now.waivedFor()));
    }

    private void waive(Registration registration, boolean on) {
        changes.accept(
                now ->
                        new Supervision(
                                now.level(),
                                now.supervisedBy(),
                                changed(now.waivedFor(), registration, on)));
    }

    private static <T> List<T> changed(List<T> all, T one, boolean in) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(one);
        if (in) {
            changed.add(one);
        }
        return changed;
    }
}
