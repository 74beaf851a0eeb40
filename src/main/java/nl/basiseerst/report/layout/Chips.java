package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.application.overview.DayCell;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// Makes the labels of a cell.
final class Chips {

    /// What stands before a block that is no longer as people were told.
    static final String CHANGED = "*";

    private final PaperWords words;
    private final UnaryOperator<String> roomName;
    private final boolean notes;

    /// @param roomName how a room is written
    /// @param notes whether the notes on blocks are shown
    Chips(PaperWords words, UnaryOperator<String> roomName, boolean notes) {
        this.words = words;
        this.roomName = roomName;
        this.notes = notes;
    }

    /// The blocks and the absences of a part of the day, in order of time.
    List<Chip> of(DayCell cell, ChipStyle style) {
        return of(cell, style, Told.NOTHING);
    }

    /// The same, with what is no longer as people were told.
    List<Chip> of(DayCell cell, ChipStyle style, Told told) {
        record Timed(TimeSpan time, Chip chip) {}
        List<Timed> all = new ArrayList<>();
        cell.blocks()
                .forEach(
                        b ->
                                all.add(
                                        new Timed(
                                                b.time(),
                                                chip(b, style, told.isChanged(b.block())))));
        told.gone().forEach(gone -> all.add(new Timed(gone, gone(gone, style))));
        cell.away().spans().forEach(a -> all.add(new Timed(a, away(a, style))));
        all.sort(Comparator.comparing(Timed::time));
        return all.stream().map(Timed::chip).toList();
    }

    private Chip gone(TimeSpan time, ChipStyle style) {
        Style quiet = Style.quiet(style.size());
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(CHANGED, Style.bold(style.size()), false));
        tokens.add(new Token(time.toString(), quiet));
        tokens.addAll(Token.words(words.text("gone"), quiet));
        return new Chip(Chip.Kind.AWAY, tokens);
    }

    private Chip chip(BlockLine block, ChipStyle style, boolean changed) {
        Style plain = Style.regular(style.size());
        Style bold = Style.bold(style.size());
        List<Token> tokens = new ArrayList<>();
        if (changed) {
            tokens.add(new Token(CHANGED, bold));
        }
        tokens.add(new Token(block.time().toString(), plain));
        tokens.addAll(Token.words(block.session(), bold));
        String room = block.room();
        if (room != null) {
            tokens.addAll(Token.together(roomName.apply(room), plain));
        }
        for (BlockLine.Extra extra : block.extra()) {
            tokens.add(new Token(Chip.Kind.EXTRA.letter(), bold.white(), true));
            tokens.addAll(Token.together(words.minutes(extra.minutes()), bold));
            tokens.addAll(Token.words(extra.activity(), plain));
        }
        if (!block.counts()) {
            tokens.addAll(Token.words(words.text("counts-not"), Style.quiet(style.size())));
        }
        String note = block.note();
        if (notes && note != null && !note.isBlank()) {
            tokens.addAll(Token.words("(" + note.strip() + ")", Style.quiet(style.size())));
        }
        return new Chip(kind(block.offer()), tokens);
    }

    private Chip away(TimeSpan time, ChipStyle style) {
        Style plain = Style.regular(style.size());
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(time.toString(), plain));
        tokens.addAll(Token.words(words.text("away"), plain));
        return new Chip(Chip.Kind.AWAY, tokens);
    }

    static Chip.Kind kind(SessionOffer offer) {
        return switch (offer) {
            case BASIC -> Chip.Kind.BASIC;
            case EXTRA -> Chip.Kind.EXTRA;
            case NONE -> Chip.Kind.OTHER;
        };
    }
}
