package nl.basiseerst.ui.today;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A task on the board. Takes the focus only while it is the chosen one.
final class TaskRow extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private boolean chosen;

    TaskRow(String task, Texts texts) {
        this.texts = texts;
        setId("task-" + task);
        getStyleClass().add("task-row");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    }

    void show(TaskCard card) {
        Label name = new Label(card.name());
        name.getStyleClass().add("task-name");
        MarkedName first = new MarkedName(name, new StandingMark(card.standing(), card.asks()));

        Label facts = new Label(String.join(" · ", facts(card)));
        facts.getStyleClass().addAll("task-facts", "muted");
        facts.setWrapText(true);
        getChildren().setAll(first, facts);
        for (String reason : card.reasons()) {
            Label why = new Label(reason);
            why.getStyleClass().add("task-reason");
            why.setWrapText(true);
            getChildren().add(why);
        }
        setAccessibleText(
                String.join(". ", card.name(), card.asks(), String.join(", ", facts(card)))
                        + card.reasons().stream().reduce("", (all, one) -> all + ". " + one));
    }

    void setChosen(boolean now) {
        chosen = now;
        setFocusTraversable(now);
        pseudoClassStateChanged(CHOSEN, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(chosen)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private List<String> facts(TaskCard card) {
        List<String> facts = new ArrayList<>();
        if (!card.assignee().isEmpty()) {
            facts.add(card.assignee());
        }
        facts.add(card.when().isEmpty() ? texts.now("today.window.closed") : card.when());
        facts.add(card.minutes());
        if (card.extra()) {
            facts.add(texts.now("today.extra"));
        }
        if (!card.progress().isEmpty()) {
            facts.add(card.progress());
        }
        return facts;
    }
}
