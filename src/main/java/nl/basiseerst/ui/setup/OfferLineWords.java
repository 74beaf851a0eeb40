package nl.basiseerst.ui.setup;

import nl.basiseerst.application.catalogue.Certainty;
import nl.basiseerst.application.setup.AskLine;
import nl.basiseerst.application.setup.FigureLine;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How sure a figure or a decision is, and on whose word. In the language of its messages.
record OfferLineWords(Messages messages) {

    /// How the catalogue says that there is no source.
    private static final String NO_SOURCE = "Algemene kennis";

    /// `Nog te beslissen · voorstel: algemene kennis (NVDA)`, or when it was decided.
    String standing(AskLine line) {
        LocalDate on = line.decidedOn();
        String first =
                on == null
                        ? messages.text("setup.offer.open")
                        : messages.text(
                                "setup.offer.decided", new Terms(messages).dateWithYear(on));
        return first + " · " + source(line.item().certainty(), line.item().source());
    }

    /// `Nog te bevestigen`, or when it was confirmed; who does it, how often, and on whose word.
    String standing(FigureLine line) {
        Terms terms = new Terms(messages);
        LocalDate on = line.activity().decidedOn();
        List<String> parts = new ArrayList<>();
        parts.add(
                on == null
                        ? messages.text("setup.offer.to-confirm")
                        : messages.text("setup.offer.confirmed", terms.dateWithYear(on)));
        parts.add(
                messages.text(
                        "setup.offer.contacts",
                        terms.decimal(line.contacts(), line.contacts() < 10 ? 1 : 0)));
        parts.add(source(line.item().certainty(), line.item().source()));
        if (line.isChanged()) {
            parts.add(messages.text("setup.offer.changed"));
        }
        return String.join(" · ", parts);
    }

    private String source(Certainty certainty, String source) {
        boolean saysSo = certainty == Certainty.GENERAL_KNOWLEDGE && source.startsWith(NO_SOURCE);
        return saysSo
                ? messages.text("setup.certainty.GENERAL_KNOWLEDGE")
                : source.isBlank()
                        ? messages.text("setup.certainty." + certainty.name())
                        : messages.text("setup.certainty." + certainty.name() + ".source", source);
    }
}
