package nl.basiseerst.ui.rooms;

import nl.basiseerst.application.overview.BlockSum;
import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.Texts;

import java.util.List;

/// Where the keyboard is, for who cannot see it.
final class RoomSpoken {

    private final Texts texts;

    RoomSpoken(Texts texts) {
        this.texts = texts;
    }

    /// In one or two sentences; why the last move was not made comes first.
    String where(RoomWeekViewModel model) {
        String told = RoomToldLine.words(model.moves().toldProperty().get(), texts);
        String here = here(model);
        return told.isEmpty() ? here : told + " " + here;
    }

    private String here(RoomWeekViewModel model) {
        RoomSpot spot = model.spotProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        if (spot == null || plan == null) {
            return texts.now("rooms.grid");
        }
        Terms terms = new Terms(texts.messages());
        if (!model.choosing().isApart()) {
            return at(spot, plan, terms, model);
        }
        BlockSum sum = BlockSum.of(model.choosing().blocks());
        String hours = terms.decimal(sum.minutes() / 60.0, 2);
        return texts.now("rooms.chosen", sum.blocks(), hours) + ". " + at(spot, plan, terms, model);
    }

    private String at(RoomSpot spot, PracticePlan plan, Terms terms, RoomWeekViewModel model) {
        String where = model.row().map(RoomGrid.Row::name).orElse("");
        String when = terms.date(spot.date());
        Block block = model.block().orElse(null);
        if (block == null) {
            return texts.now("rooms.spoken.day", where, when);
        }
        Names names = new Names(plan);
        String said =
                texts.now(
                        "rooms.spoken.block",
                        where,
                        when,
                        names.member(block.member()).name(),
                        names.session(block.session()).name(),
                        block.span().toString());
        List<String> wrong = model.conflicts().sentences(block.id(), texts.messages());
        return wrong.isEmpty() ? said : texts.now("rooms.spoken.wrong", said, wrong.getFirst());
    }
}
