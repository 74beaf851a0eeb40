package nl.basiseerst.ui.guard;

import javafx.scene.layout.VBox;

import nl.basiseerst.domain.guard.AbsenceDetail;
import nl.basiseerst.domain.guard.FragilePair;
import nl.basiseerst.domain.schedule.Block;

/// What would come short if someone were away, and the blocks that would fall out.
record AbsencePage(InspectorParts parts, GuardWords words) {

    void fill(VBox page, AbsenceDetail detail) {
        FragilePair pair = detail.pair();
        page.getChildren()
                .add(
                        Cells.name(
                                words.text(
                                        "guardview.absence.says",
                                        words.memberWithRole(pair.member()),
                                        words.terms.minutes(pair.shortageMinutes()))));
        page.getChildren()
                .add(
                        Cells.name(
                                words.text(
                                        pair.covered()
                                                ? "guardview.absence.agreed"
                                                : "guardview.absence.alone")));
        page.getChildren()
                .add(
                        parts.section(
                                words.text("guardview.page.falls"),
                                parts.shifts(
                                        detail.urgent(),
                                        "guardview.shift.absent",
                                        "guardview.shift.present")));
        VBox blocks = parts.section(words.text("guardview.page.absent.blocks"));
        for (Block block : detail.blocks()) {
            blocks.getChildren()
                    .add(
                            parts.link(
                                    block.id(),
                                    block.member(),
                                    block.session(),
                                    block.date(),
                                    block.span(),
                                    words.terms.minutes(block.span().minutes())));
        }
        page.getChildren().add(blocks);
    }
}
