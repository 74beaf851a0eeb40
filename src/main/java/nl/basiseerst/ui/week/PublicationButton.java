package nl.basiseerst.ui.week;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import nl.basiseerst.application.words.PublicationWords;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

/// Whether the week is a draft, was published or has changed since; opens what there is to know of
/// it.
final class PublicationButton extends Button {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final PublicationViewModel model;
    private final Texts texts;

    PublicationButton(PublicationViewModel model, Texts texts, Runnable opener) {
        this.model = model;
        this.texts = texts;
        setId("week-publication");
        getStyleClass().add("publication-button");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        setOnAction(_ -> opener.run());
        Tooltip tooltip = new Tip();
        StringBinding whole =
                Bindings.createStringBinding(
                        this::words, model.standingProperty(), texts.messagesProperty());
        tooltip.textProperty().bind(whole);
        setTooltip(tooltip);
        accessibleTextProperty().bind(whole);
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::brief, model.standingProperty(), texts.messagesProperty()));
        model.standingProperty()
                .subscribe(
                        standing ->
                                pseudoClassStateChanged(
                                        CHANGED,
                                        standing != null
                                                && standing.state() == WeekStanding.State.CHANGED));
    }

    private String words() {
        WeekStanding standing = model.standingProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        return standing == null || plan == null
                ? ""
                : new PublicationWords(texts.messages(), plan).standing(standing);
    }

    /// A sign and a word or two: the toolbar keeps to one line.
    private String brief() {
        WeekStanding standing = model.standingProperty().get();
        return standing == null
                ? ""
                : sign(standing)
                        + " "
                        + texts.now(
                                "publication.brief." + standing.state(),
                                Integer.toString(standing.edition()));
    }

    /// A shape for who sees no colour.
    static String sign(WeekStanding standing) {
        return switch (standing.state()) {
            case DRAFT -> "\u25CB";
            case PUBLISHED -> "\u25CF";
            case CHANGED -> "\u25C6";
        };
    }
}
