package nl.basiseerst.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.schedule.PresenceRule.Mode;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TickField;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The fields of one presence rule.
final class RuleFields extends VBox {

    private final Texts texts;
    private final RulesViewModel model;
    private final FormField<String> name;
    private final FormField<Integer> min;
    private final FormField<Mode> mode;
    private final Map<Role, TickField> roles = new EnumMap<>(Role.class);
    private final Map<String, TickField> sessions = new LinkedHashMap<>();
    private final Map<DayOfWeek, FormField<List<TimeSpan>>> hours = new EnumMap<>(DayOfWeek.class);
    private final FieldGrid sessionGrid = new FieldGrid(15);
    private final Button remove = new Button();
    private @Nullable PresenceRule rule;

    RuleFields(Texts texts, RulesViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("rule-content");
        name =
                new TypedField<>(texts, Spellings.offerText(), typed -> model.rename(rule(), typed))
                        .named("settings.rule.name")
                        .wide();
        min =
                new TypedField<>(texts, Spellings.whole(), typed -> model.require(rule(), typed))
                        .named("settings.rule.min");
        mode =
                new ChoiceField<>(
                                texts,
                                List.of(Mode.values()),
                                (messages, one) -> messages.text("settings.rule.mode." + one),
                                chosen -> model.count(rule(), chosen))
                        .named("settings.rule.mode");
        for (Role role : Role.values()) {
            TickField tick = new TickField(texts, yes -> model.ask(rule(), role, yes));
            tick.named("term.role." + role);
            roles.put(role, tick);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(
                    day,
                    new TypedField<>(
                                    texts,
                                    Spellings.spans(),
                                    spans -> model.hold(rule(), day, spans))
                            .prompted("form.span.prompt")
                            .named("settings.day." + day));
        }
        remove.getStyleClass().add("danger");
        remove.textProperty().bind(texts.of("settings.rule.remove"));
        remove.setGraphic(new Icon(Feather.TRASH_2, remove));
        remove.setOnAction(_ -> model.remove(rule()));
        getChildren()
                .addAll(
                        new FieldGrid(15, name, min, mode),
                        part("settings.rule.roles", roles.values().toArray(TickField[]::new)),
                        new VBox(8, words("settings.rule.sessions"), sessionGrid),
                        part("settings.rule.hours", hours.values().toArray(FormField<?>[]::new)),
                        remove);
    }

    void show(PracticePlan plan, PresenceRule shown) {
        rule = shown;
        name.known("rule-name-" + shown.id());
        min.known("rule-min-" + shown.id());
        mode.known("rule-mode-" + shown.id());
        remove.setId("rule-remove-" + shown.id());
        name.show(shown.name());
        min.show(shown.min());
        mode.show(shown.mode());
        roles.forEach(
                (role, tick) -> {
                    tick.known("rule-role-" + role + "-" + shown.id());
                    tick.show(shown.roles().contains(role));
                    tick.restore(); // one that was refused, since a rule asks for somebody
                });
        showSessions(plan.sessionTypes(), shown);
        hours.forEach((day, field) -> field.show(HoursOfDay.of(shown.hours(), day)));
    }

    void focusName() {
        name.focusEditor();
    }

    private void showSessions(List<SessionType> types, PresenceRule shown) {
        if (!List.copyOf(sessions.keySet()).equals(types.stream().map(SessionType::id).toList())) {
            sessionGrid.getChildren().removeAll(sessions.values());
            sessions.clear();
            for (SessionType type : types) {
                TickField tick = new TickField(texts, yes -> model.accept(rule(), type.id(), yes));
                sessions.put(type.id(), tick);
                sessionGrid.getChildren().add(tick);
            }
        }
        for (SessionType type : types) {
            TickField tick = Objects.requireNonNull(sessions.get(type.id()));
            tick.titled(type.name()).known("rule-session-" + type.id() + "-" + shown.id());
            tick.show(shown.inSession().contains(type.id()));
        }
    }

    private PresenceRule rule() {
        return Objects.requireNonNull(rule, "shown before it is changed");
    }

    private VBox part(String key, FormField<?>... fields) {
        return new VBox(8, words(key), new FieldGrid(15, fields));
    }

    private Label words(String key) {
        Label label = WordPane.words("muted");
        label.textProperty().bind(texts.of(key));
        return label;
    }
}
