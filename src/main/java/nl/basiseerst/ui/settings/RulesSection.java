package nl.basiseerst.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The presence rules, each of which folds open.
final class RulesSection extends SectionPane {

    private final RulesViewModel model;
    private final VBox list = new VBox(8);
    private final Label none;
    private final Map<String, RuleEditor> editors = new LinkedHashMap<>();

    RulesSection(Texts texts, RulesViewModel model, SettingsViewModel settings) {
        super(texts, Section.RULES);
        this.model = model;
        none = said("settings.rules.none");
        getChildren()
                .addAll(
                        none,
                        list,
                        button("rule-add", Feather.PLUS, "settings.rule.add", this::add));
        model.plan().subscribe(this::show);
        settings.pointedProperty().subscribe(this::open);
    }

    private void show(@Nullable PracticePlan plan) {
        if (plan == null) {
            return;
        }
        List<String> ids = plan.presenceRules().stream().map(PresenceRule::id).toList();
        editors.keySet().retainAll(ids);
        List<RuleEditor> panes = new ArrayList<>();
        for (PresenceRule rule : plan.presenceRules()) {
            RuleEditor editor =
                    editors.computeIfAbsent(
                            rule.id(), _ -> new RuleEditor(texts(), model, plan, rule));
            editor.show(plan, rule);
            panes.add(editor);
        }
        if (!panes.equals(list.getChildren())) {
            list.getChildren().setAll(panes);
        }
        none.setVisible(ids.isEmpty());
        none.setManaged(ids.isEmpty());
    }

    private void add() {
        open(model.add(texts().now("settings.rule.new")));
    }

    private void open(@Nullable String id) {
        RuleEditor editor = id == null ? null : editors.get(id);
        if (editor != null) {
            editors.values().forEach(one -> one.open(one.equals(editor)));
            editor.focusName();
        }
    }
}
