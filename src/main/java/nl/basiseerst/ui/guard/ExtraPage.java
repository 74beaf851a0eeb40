package nl.basiseerst.ui.guard;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.guard.ExtraDetail;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.ServingBlock;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;

import java.util.ArrayList;
import java.util.List;

/// What one extra item takes, and what its time could be used for.
record ExtraPage(InspectorParts parts, GuardWords words, Texts texts, GuardViewModel model) {

    void fill(VBox page, ExtraDetail detail) {
        ExtraItem item = detail.item();
        page.getChildren()
                .add(
                        Cells.muted(
                                words.text(
                                        "guardview.page.whose",
                                        words.memberWithRole(item.member()),
                                        words.when(item))));
        page.getChildren().add(parts.facts(facts(item)));
        page.getChildren().add(Cells.name(sentence(detail)));
        if (!detail.gains().isEmpty()) {
            page.getChildren()
                    .add(
                            parts.section(
                                    words.text("guardview.page.gains"),
                                    parts.shifts(
                                            detail.gains(),
                                            "guardview.shift.short",
                                            "guardview.shift.without")));
        }
        if (!detail.serves().isEmpty()) {
            List<String> names =
                    detail.serves().stream().map(id -> words.names.activity(id).name()).toList();
            page.getChildren()
                    .add(
                            parts.section(
                                    words.text("guardview.page.serves"),
                                    Cells.name(words.terms.and(names))));
        }
        ServingBlock block = detail.block();
        page.getChildren()
                .add(
                        parts.section(
                                words.text("guardview.page.block"),
                                parts.link(
                                        item.block(),
                                        item.member(),
                                        item.session(),
                                        item.date(),
                                        item.span(),
                                        block == null || block.minutes() < GuardWords.NOTHING
                                                ? ""
                                                : words.terms.minutes(block.minutes()))));
        Button tryIt = ExtraTable.tryButton(item, words, texts, model);
        tryIt.setId("guard-inspector-try");
        if (model.canTry(item)) {
            page.getChildren().add(Permitted.button(model.desk(), texts, Action.PLAN, tryIt));
        }
    }

    private List<String> facts(ExtraItem item) {
        List<String> facts = new ArrayList<>();
        facts.add(words.text("guardview.fact.takes"));
        facts.add(words.terms.minutes(item.minutes()));
        facts.add(words.text("guardview.fact.back"));
        facts.add(words.spokenBack(item));
        return facts;
    }

    private String sentence(ExtraDetail detail) {
        ExtraItem item = detail.item();
        if (words.costs(item)) {
            return words.text(
                    "guardview.extra.costs", words.terms.minutes(item.recoveredMinutes()));
        }
        if (words.mends(item)) {
            return words.text("guardview.extra.presence");
        }
        return words.text(
                detail.serves().isEmpty() ? "guardview.extra.useless" : "guardview.extra.harmless");
    }
}
