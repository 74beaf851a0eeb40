package nl.basiseerst.ui.settings;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One presence rule: its name and what it asks, and folded open its fields.
final class RuleEditor extends VBox {

    private final Texts texts;
    private final RulesViewModel model;
    private final ToggleButton header = new ToggleButton();

    /// Made when it is folded open first: there are many.
    private @Nullable RuleFields fields;

    private PracticePlan plan;
    private PresenceRule rule;

    RuleEditor(Texts texts, RulesViewModel model, PracticePlan plan, PresenceRule rule) {
        this.texts = texts;
        this.model = model;
        this.plan = plan;
        this.rule = rule;
        setId("rule-" + rule.id());
        getStyleClass().add("rule-editor");
        Icon fold = new Icon(Feather.CHEVRON_RIGHT, header);
        fold.iconCodeProperty()
                .bind(
                        header.selectedProperty()
                                .map(open -> open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        header.setId("rule-open-" + rule.id());
        header.getStyleClass().add("rule-header");
        header.setGraphic(fold);
        header.setWrapText(true);
        header.setMaxWidth(Double.MAX_VALUE);
        header.setMinHeight(USE_PREF_SIZE);
        header.selectedProperty().subscribe((_, opened) -> fold(opened));
        getChildren().add(header);
        texts.messagesProperty().subscribe((_, _) -> title());
        title();
    }

    void show(PracticePlan newPlan, PresenceRule newRule) {
        plan = newPlan;
        rule = newRule;
        if (fields != null) {
            fields.show(plan, rule);
        }
        title();
    }

    /// Folds it open or shut.
    void open(boolean opened) {
        header.setSelected(opened);
    }

    /// Folds it open and puts the keyboard on the name.
    void focusName() {
        open(true);
        if (fields != null) {
            fields.focusName();
        }
    }

    private void fold(boolean opened) {
        if (fields == null) {
            fields = new RuleFields(texts, model);
            fields.show(plan, rule);
            getChildren().add(fields);
        }
        fields.setVisible(opened);
        fields.setManaged(opened);
    }

    private void title() {
        header.setText(
                texts.now(
                        "settings.rule.title." + rule.mode(),
                        rule.name(),
                        rule.min(),
                        new Terms(texts.messages()).anyOf(rule.roles())));
    }
}
