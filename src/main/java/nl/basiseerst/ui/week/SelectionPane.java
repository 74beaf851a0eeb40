package nl.basiseerst.ui.week;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.application.overview.BlockSum;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What can be done with several blocks at once, and what they come to.
final class SelectionPane extends WordPane {

    /// More names than this are counted.
    private static final int NAMED = 3;

    private final WeekViewModel model;

    SelectionPane(WeekViewModel model, BlockCommands commands, Texts texts) {
        super(texts);
        this.model = model;
        setId("inspector-chosen");
        getStyleClass().add("inspector-form");
        Label hint = said("week.chosen.hint");
        FlowPane buttons = new FlowPane(8, 8);
        buttons.getChildren()
                .addAll(
                        button("chosen-copy", Feather.COPY, "week.copy", commands::copy),
                        button("chosen-cut", Feather.SCISSORS, "week.cut", commands::cut),
                        button("chosen-delete", Feather.TRASH_2, "week.delete", commands::delete),
                        button(
                                "chosen-clear",
                                Feather.X,
                                "week.chosen.clear",
                                model.selection()::clear));
        buttons.lookup("#chosen-delete").getStyleClass().addAll("danger", "button-outlined");
        getChildren().addAll(hint, buttons);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(boolean shown) {
        setVisible(shown);
    }

    /// How many, and their hours: `3 blokken, 9 u`.
    String title() {
        BlockSum sum = BlockSum.of(model.chosen());
        String hours = new Terms(texts().messages()).decimal(sum.minutes() / 60.0, 2);
        return texts().now("week.chosen", sum.blocks(), hours);
    }

    /// Whose they are and when.
    String about() {
        BlockSum sum = BlockSum.of(model.chosen());
        List<Member> members = model.plan().map(PracticePlan::members).orElse(List.of());
        String who =
                sum.members().size() > NAMED
                        ? texts().now("week.chosen.people", sum.members().size())
                        : members.stream()
                                .filter(member -> sum.members().contains(member.id()))
                                .map(Member::name)
                                .collect(Collectors.joining(", "));
        LocalDate first = sum.dates().getFirst();
        LocalDate last = sum.dates().getLast();
        String from = model.kind().day(texts(), first);
        String when =
                first.equals(last)
                        ? from
                        : texts().now("week.stretch", from, model.kind().day(texts(), last));
        return who + " · " + when;
    }
}
