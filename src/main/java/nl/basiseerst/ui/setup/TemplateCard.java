package nl.basiseerst.ui.setup;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A template: for whom it is, and what it brings. A click, Space or Enter begins from it.
///
/// Not a button with a picture: that does not let its words go on below.
final class TemplateCard extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Runnable pick;
    private boolean chosen;

    TemplateCard(Texts texts, Template template, Consumer<Template> choose) {
        pick = () -> choose.accept(template);
        setId("template-" + template.id());
        getStyleClass().add("template-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        accessibleTextProperty().bind(texts.in(all -> spoken(all.text(key(template)), template)));
        Label name = StepPane.words("template-name");
        name.setText(template.name());
        Label who = StepPane.words("setup-text");
        who.textProperty().bind(texts.of(key(template)));
        Label brings = StepPane.words("muted");
        brings.textProperty()
                .bind(
                        texts.in(
                                all ->
                                        all.text(
                                                "setup.template.brings",
                                                template.patients(),
                                                template.team().size(),
                                                team(new Terms(all), template))));
        getChildren().addAll(name, who, brings);
        setOnMouseClicked(
                _ -> {
                    requestFocus();
                    pick.run();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    boolean isChosen() {
        return chosen;
    }

    void choose(boolean now) {
        chosen = now;
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(chosen)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            pick.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static String key(Template template) {
        return "setup.template." + template.id();
    }

    private static String spoken(String who, Template template) {
        return template.name() + ". " + who;
    }

    /// How many of each role: `2 × huisarts, 4 × doktersassistent`.
    private static String team(Terms terms, Template template) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        for (Member member : template.team()) {
            counts.merge(member.role(), 1, Integer::sum);
        }
        List<String> words = new ArrayList<>();
        counts.forEach((role, count) -> words.add(count + "\u00a0×\u00a0" + terms.role(role)));
        return String.join(", ", words);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            pick.run();
        }
    }
}
