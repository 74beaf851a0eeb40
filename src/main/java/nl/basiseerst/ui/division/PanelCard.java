package nl.basiseerst.ui.division;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.ContinuityWords;
import nl.basiseerst.domain.continuity.PanelContinuity;
import nl.basiseerst.domain.continuity.PanelDaypart;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.division.DivisionViewModel.Image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One panel: how often its owner or the second is found, by month and week, and when neither is.
final class PanelCard extends WordPane {

    /// Of the dayparts with neither, those that lead to their day; the rest is counted.
    private static final int MOST_LINKS = 20;

    PanelCard(DivisionViewModel model, Texts texts, PanelContinuity panel, Image image) {
        super(texts);
        getStyleClass().addAll("card", "panel-card");
        setId("panel-" + panel.owner().id());
        ContinuityWords words = new ContinuityWords(texts.messages());
        Label name = words("fairness-name");
        name.setText(words.owner(panel));
        Label share = words("panel-share");
        share.setText(words.share(panel));
        MeanBar bar = new MeanBar();
        bar.show(panel.own().orElse(0.0), panel.ownOrSecond().orElse(-1.0));
        bar.setAccessibleText(words.share(panel));
        getChildren()
                .addAll(
                        name,
                        bar,
                        share,
                        Permitted.part(
                                model.desk(),
                                texts,
                                Action.KEEP_PEOPLE,
                                new VBox(second(model, panel, image))));
        lines("panel-months", words.months(panel, image.from(), image.to()));
        lines("panel-weeks", words.weeks(panel, image.from(), image.to()));
        List<PanelDaypart> without = panel.without();
        Label missed = words("panel-without");
        missed.setText(words.without(panel));
        FlowPane days = new FlowPane();
        days.getStyleClass().add("panel-days");
        without.stream()
                .skip(Math.max(0, without.size() - MOST_LINKS))
                .forEach(one -> days.getChildren().add(day(model, panel, one, words)));
        getChildren().addAll(missed, days);
    }

    private void lines(String style, String said) {
        Label line = words("muted");
        line.getStyleClass().add(style);
        line.setText(said);
        getChildren().add(line);
    }

    private static Hyperlink day(
            DivisionViewModel model,
            PanelContinuity panel,
            PanelDaypart one,
            ContinuityWords words) {
        Hyperlink link = new Hyperlink(words.daypart(one));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> model.showDay(panel.owner(), one.date()));
        return link;
    }

    private FormField<Optional<Member>> second(
            DivisionViewModel model, PanelContinuity panel, Image image) {
        List<Optional<Member>> others = new ArrayList<>();
        others.add(Optional.empty());
        image.team().stream()
                .filter(member -> !member.id().equals(panel.owner().id()))
                .map(Optional::of)
                .forEach(others::add);
        FormField<Optional<Member>> field =
                new ChoiceField<>(
                                texts(),
                                others,
                                (messages, one) ->
                                        one.map(Member::name)
                                                .orElse(
                                                        messages.text(
                                                                "division.continuity.no-second")),
                                one -> model.setSecond(panel.owner(), one.orElse(null)))
                        .named("division.continuity.second")
                        .known("second-" + panel.owner().id());
        field.show(
                image.team().stream()
                        .filter(m -> panel.second() != null && m.id().equals(panel.second().id()))
                        .findFirst());
        return field;
    }
}
