package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class WarningWordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final PracticePlan LINDE = Samples.plan("linde");

    private final WarningWords words = new WarningWords(new Messages(Messages.DUTCH), LINDE);

    private static WarningKey key(WarningKind kind) {
        String subject =
                switch (kind.subject()) {
                    case NOTHING -> null;
                    case CORE_TASK -> "urgent";
                    case PRESENCE_RULE -> LINDE.presenceRules().getFirst().id();
                    case COMPETENCE -> LINDE.competences().getFirst().id();
                    case BLOCK -> LINDE.blocks().getFirst().id();
                };
        return new WarningKey(kind, MONDAY, kind.isOfMember() ? "dijkstra" : null, subject);
    }

    @ParameterizedTest
    @EnumSource(WarningKind.class)
    void everyKindHasASentenceAndAFewWordsInBothLanguages(WarningKind kind) {
        for (Locale language : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            WarningWords there = new WarningWords(new Messages(language), LINDE);
            String sentence = there.sentence(new Warning(key(kind), 75));
            String brief = there.brief(key(kind));
            for (String text : List.of(sentence, brief)) {
                assertFalse(text.contains("{"), text);
                assertFalse(text.contains("dijkstra"), text);
            }
            if (kind.isOfMember()) {
                assertEquals(true, sentence.contains("J. Dijkstra"), sentence);
                assertEquals(true, brief.contains("J. Dijkstra"), brief);
            }
        }
    }

    @Test
    void howBadItIsStandsInTheSentence() {
        assertEquals(
                "ma 23 nov: de zorg voor dezelfde dag komt 1 u 15 tekort, ook zonder extra aanbod.",
                words.sentence(new Warning(key(WarningKind.DAY_SHORT), 75)));
        assertEquals(
                "Spoedeisende zorg: extra aanbod neemt deze week 45 min.",
                words.sentence(new Warning(key(WarningKind.TASK_DISPLACED), 45)));
        assertEquals(
                "verdrukking van spoedeisende zorg, week 48 (23\u201329 nov 2026)",
                words.brief(key(WarningKind.TASK_DISPLACED)));
    }

    @Test
    void theTimesOfTheDayAreNamed() {
        String rule = LINDE.presenceRules().getFirst().name();
        Warning twice =
                new Warning(
                        key(WarningKind.PRESENCE),
                        90,
                        List.of(TimeSpan.of("08:00", "09:00"), TimeSpan.of("16:30", "17:00")));
        assertEquals(
                "ma 23 nov 08:00\u201309:00 en 16:30\u201317:00: te weinig bezetting voor "
                        + rule
                        + ", ook zonder extra aanbod.",
                words.sentence(twice));
    }

    @Test
    void whatIsGoneIsCalledByItsId() {
        WarningKey gone = WarningKey.ofMember(WarningKind.ENDED, MONDAY, "weg", "ook-weg");
        assertEquals("ook-weg van weg verlopen op ma 23 nov 2026", words.brief(gone));
        assertEquals(
                "Dienstverband van weg verlopen op ma 23 nov 2026",
                words.brief(WarningKey.ofMember(WarningKind.ENDED, MONDAY, "weg", null)));
    }

    @Test
    void reasonAndNoteAreTold() {
        Warning warning = new Warning(key(WarningKind.DAY_SHORT), 75);
        assertEquals(
                "Aanvaard: waarneming geregeld",
                words.accepted(Acceptance.of(warning, AcceptReason.LOCUM, "")));
        Acceptance noted = Acceptance.of(warning, AcceptReason.OTHER, "tot 10:00 bellen");
        assertEquals("Aanvaard: anders \u2014 tot 10:00 bellen", words.accepted(noted));
        assertEquals("", words.worse(new Standing(warning, noted)));
        assertEquals("", words.worse(new Standing(warning, null)));
        assertEquals(
                "Eerder aanvaard bij 1 u 15, nu 2 u: opnieuw open.",
                words.worse(new Standing(new Warning(warning.key(), 120), noted)));
    }

    @Test
    void howLateHoursWereToldIsADayWord() {
        WarningKey key = WarningKey.ofMember(WarningKind.LATE_NOTICE, MONDAY, "dijkstra", null);
        Acceptance once = Acceptance.of(new Warning(key, 24 * 60), AcceptReason.OTHER, "");
        assertEquals(
                "Alle dagen samen eerder aanvaard bij 1 dag te laat, nu 43: opnieuw open.",
                words.worse(new Standing(new Warning(key, 43 * 24 * 60), once)));
    }
}
