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
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        Label name = WordPane.words("template-name");
        name.setText(template.name());
        Label who = WordPane.words("setup-text");
        who.textProperty().bind(texts.of(key(template)));
        Label brings = WordPane.words("muted");
        brings.textProperty()
                .bind(
                        texts.in(
                                all ->
                                        all.text(
                                                "setup.template.brings",
                                                template.patients(),
                                                template.team().size(),
                                                team(all, template))));
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

    /// The largest groups: `2 huisartsen, 4 assistenten, 3 POH en 1 ander`.
    private static String team(Messages all, Template template) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("gp", "assistant", "poh", "other").forEach(group -> counts.put(group, 0));
        for (Member member : template.team()) {
            counts.merge(group(member.role()), 1, Integer::sum);
        }
        List<String> words = new ArrayList<>();
        counts.forEach(
                (group, count) -> {
                    if (count > 0) {
                        words.add(all.text("setup.template.team." + group, count));
                    }
                });
        return new Terms(all).and(words);
    }

    private static String group(Role role) {
        return switch (role) {
            case GP -> "gp";
            case ASSISTANT -> "assistant";
            case POH_S, POH_GGZ, POH_ELDERLY, POH_YOUTH -> "poh";
            default -> "other";
        };
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            pick.run();
        }
    }
}
