package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class PublicationWordsTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 52); // from 21 December
    private final PublicationWords words =
            new PublicationWords(new Messages(Messages.DUTCH), Samples.plan("linde"));

    private Optional<String> on(String today) {
        return words.notice(WEEK, LocalDate.parse(today), ShippedLimits.all());
    }

    @Test
    void theLastDayToPublishIsTold() {
        String inTime =
                "Wie in loondienst is, hoort zijn rooster 28 dagen van tevoren te kennen: publiceer"
                        + " uiterlijk ma 23 nov 2026.";
        assertEquals(Optional.of(inTime), on("2026-11-01"));
        assertEquals(Optional.of(inTime), on("2026-11-23"));
        String late =
                "Wie in loondienst is, hoort zijn rooster 28 dagen van tevoren te kennen. Dat was"
                        + " op ma 23 nov 2026.";
        assertEquals(Optional.of(late), on("2026-11-24"));
        assertEquals(Optional.of(late), on("2026-12-20"));
        assertEquals(Optional.empty(), on("2026-12-21"), "the week has begun");
    }

    @Test
    void withoutATermNothingIsTold() {
        assertEquals(
                Optional.empty(),
                words.notice(WEEK, LocalDate.parse("2026-11-01"), new RosterLimits(List.of())));
    }
}
