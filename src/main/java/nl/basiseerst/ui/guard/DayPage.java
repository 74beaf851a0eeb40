package nl.basiseerst.ui.guard;

import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.guard.DayDetail;
import nl.basiseerst.ui.common.VerdictBadge;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.guard.Opened.Behind;

/// The verdict of one day, its urgent demand and its blocks.
record DayPage(InspectorParts parts, GuardWords words) {

    void fill(VBox page, Behind.Day opened, Judged judged) {
        DayDetail detail = opened.detail();
        VerdictText text =
                new VerdictWords(words.messages)
                        .ofDay(judged.plan(), judged.assessment(), opened.day());
        VBox verdict = new VBox(new VerdictBadge(parts.texts(), text.verdict()));
        verdict.getStyleClass().add("inspector-section");
        text.causes().forEach(cause -> verdict.getChildren().add(Cells.name(cause)));
        page.getChildren().add(verdict);
        if (!text.remedies().isEmpty()) {
            VBox helps = parts.section(words.text("guardview.helps"));
            text.remedies().forEach(remedy -> helps.getChildren().add(Cells.name(remedy)));
            page.getChildren().add(helps);
        }
        if (!detail.urgent().isEmpty()) {
            page.getChildren()
                    .add(
                            parts.section(
                                    words.text("guardview.page.urgent"),
                                    parts.shifts(
                                            detail.urgent(),
                                            "guardview.shift.short",
                                            "guardview.shift.noextra")));
        }
        VBox blocks = parts.section(words.text("guardview.page.blocks.day"));
        detail.blocks().forEach(block -> blocks.getChildren().add(parts.block(block)));
        if (detail.blocks().isEmpty()) {
            blocks.getChildren().add(Cells.name(words.text("guardview.page.blocks.none")));
        }
        page.getChildren().add(blocks);
    }
}
