package nl.basiseerst.ui.guard;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.ActivityDetail;
import nl.basiseerst.domain.guard.AskedPiece;
import nl.basiseerst.domain.guard.AwayMember;
import nl.basiseerst.domain.guard.ServingBlock;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.guard.Opened.Behind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The demand of one activity, the blocks that can serve it, and who is away.
record ActivityPage(InspectorParts parts, GuardWords words) {

    /// So many blocks can be looked through at once.
    private static final int FEW_BLOCKS = 8;

    void fill(VBox page, Behind.Activity opened) {
        ActivityCoverage coverage = opened.coverage();
        ActivityDetail detail = opened.detail();
        Activity activity = words.names.activity(detail.activity());
        page.getChildren().add(parts.facts(facts(coverage, detail, activity)));
        page.getChildren().add(parts.section(words.text("guardview.page.asked"), asked(detail)));
        VBox blocks = parts.section(words.text("guardview.page.blocks"));
        blocks.getChildren().add(Cells.muted(words.text("guardview.page.blocks.about")));
        addDays(blocks, detail);
        page.getChildren().add(blocks);
        if (!detail.away().isEmpty()) {
            VBox away = parts.section(words.text("guardview.page.away"));
            detail.away().forEach(one -> away.getChildren().add(Cells.name(away(one))));
            page.getChildren().add(away);
        }
    }

    private List<String> facts(
            ActivityCoverage coverage, ActivityDetail detail, Activity activity) {
        List<String> facts = new ArrayList<>();
        facts.add(words.text("guardview.fact.asked"));
        facts.add(contactsAndMinutes(coverage.demandContacts(), detail.minutes()));
        if (activity.isDeferrable()) {
            facts.add(words.text("guardview.fact.carried"));
            facts.add(words.contacts(detail.carriedContacts()));
            facts.add(words.text("guardview.fact.due"));
            facts.add(words.contacts(coverage.dueContacts()));
            facts.add(words.text("guardview.fact.waiting"));
            facts.add(words.waiting(coverage));
        }
        facts.add(words.text("guardview.fact.norm"));
        facts.add(words.text("guardview.minutes", words.terms.decimal(activity.normMinutes(), 1)));
        facts.add(words.text("guardview.fact.shortage"));
        facts.add(words.spokenMinutes(coverage.shortageMinutes()));
        facts.add(words.text("guardview.fact.displaced"));
        facts.add(words.spokenMinutes(coverage.displacedMinutes()));
        return facts;
    }

    private String contactsAndMinutes(double contacts, double minutes) {
        return words.text(
                "guardview.contacts.minutes",
                words.contacts(contacts),
                words.terms.minutes(minutes));
    }

    private GridPane asked(ActivityDetail detail) {
        boolean anyShort =
                detail.asked().stream().anyMatch(p -> p.shortageMinutes() >= GuardWords.NOTHING);
        List<String> titles = new ArrayList<>();
        titles.add("guardview.asked.contacts");
        titles.add("guardview.asked.time");
        if (anyShort) {
            titles.add("guardview.shortage");
        }
        List<List<String>> rows = new ArrayList<>();
        for (AskedPiece piece : detail.asked()) {
            List<String> row = new ArrayList<>();
            row.add(when(piece));
            row.add(words.number(piece.contacts()));
            row.add(words.terms.minutes(piece.minutes()));
            if (anyShort) {
                row.add(words.minutes(piece.shortageMinutes()));
            }
            rows.add(row);
        }
        return parts.table(titles, rows);
    }

    private String when(AskedPiece piece) {
        LocalDate date = piece.date();
        if (date == null) {
            return words.text(piece.mayWait() ? "guardview.asked.waits" : "guardview.asked.week");
        }
        return words.moments.on(date, piece.daypart());
    }

    private void addDays(VBox section, ActivityDetail detail) {
        if (detail.blocks().isEmpty()) {
            Label none = Cells.name(words.text("guardview.page.blocks.none"));
            section.getChildren().add(none);
            return;
        }
        Map<LocalDate, List<ServingBlock>> days = new LinkedHashMap<>();
        for (ServingBlock block : detail.blocks()) {
            days.computeIfAbsent(block.date(), _ -> new ArrayList<>()).add(block);
        }
        boolean few = detail.blocks().size() <= FEW_BLOCKS;
        days.forEach(
                (date, blocks) ->
                        section.getChildren()
                                .add(day(date, blocks, few || isShortOn(detail, date))));
    }

    private static boolean isShortOn(ActivityDetail detail, LocalDate date) {
        return detail.asked().stream()
                .anyMatch(
                        piece ->
                                date.equals(piece.date())
                                        && piece.shortageMinutes() >= GuardWords.NOTHING);
    }

    private TitledPane day(LocalDate date, List<ServingBlock> blocks, boolean expanded) {
        double minutes = blocks.stream().mapToDouble(ServingBlock::minutes).sum();
        VBox list = new VBox();
        list.getStyleClass().add("block-list");
        blocks.forEach(block -> list.getChildren().add(parts.block(block)));
        TitledPane pane =
                new TitledPane(
                        words.text(
                                blocks.size() == 1
                                        ? "guardview.page.day.one"
                                        : "guardview.page.day",
                                words.date(date),
                                Integer.toString(blocks.size()),
                                words.terms.minutes(minutes)),
                        list);
        pane.setId("guard-blocks-" + date);
        pane.setAnimated(false);
        pane.setExpanded(expanded);
        pane.getStyleClass().addAll("dense", "block-day");
        return pane;
    }

    private String away(AwayMember away) {
        String time =
                away.time().spans().stream()
                        .map(TimeSpan::toString)
                        .collect(Collectors.joining(", "));
        return words.text(
                "guardview.away",
                words.memberWithRole(away.member()),
                words.date(away.date()),
                time);
    }
}
