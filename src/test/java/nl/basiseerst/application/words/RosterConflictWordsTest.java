package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.NoticeConflict;
import nl.basiseerst.domain.conflict.RestConflict;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.EveryConflict;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class RosterConflictWordsTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final Block FIRST = LINDE.blocks().getFirst();

    private final List<RosterConflict> all = EveryConflict.of(LINDE);
    private final RosterConflictWords words = words("nl");

    private static RosterConflictWords words(String language) {
        Locale locale = language.equals("nl") ? Messages.DUTCH : Locale.ENGLISH;
        return new RosterConflictWords(new Messages(locale), LINDE);
    }

    private static String member(String id) {
        return LINDE.members().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyKindHasASentenceWithTheMemberAndARemedy(String language) {
        RosterConflictWords there = words(language);
        Set<ConflictKind> seen = EnumSet.noneOf(ConflictKind.class);
        Set<String> sentences = new HashSet<>();
        for (RosterConflict conflict : all) {
            seen.add(conflict.kind());
            String sentence = there.sentence(conflict);
            String remedy = there.remedy(conflict);
            assertTrue(sentence.contains(member(conflict.member())), sentence);
            for (String text : List.of(sentence, remedy)) {
                assertTrue(text.endsWith("."), text);
                assertFalse(text.contains("{"), text);
                assertFalse(text.contains("null"), text);
                assertFalse(text.contains(FIRST.id()), text);
                assertFalse(text.contains("  "), text);
            }
            sentences.add(sentence);
        }
        assertEquals(EnumSet.allOf(ConflictKind.class), seen);
        assertTrue(sentences.size() >= seen.size(), "each kind says something of its own");
    }

    @Test
    void whereALimitComesFromIsTold() {
        for (RosterConflict conflict : all) {
            assertEquals(
                    conflict instanceof RestConflict || conflict instanceof NoticeConflict
                            ? "Bron: de wet"
                            : "",
                    words.source(conflict).orElse(""));
        }
    }

    @Test
    void howItStandsIsOneWordOrTwo() {
        Set<String> states = new HashSet<>();
        ListedConflict.of(all, List.of()).forEach(one -> states.add(words.state(one)));
        assertEquals(Set.of("Kan niet", "Let op"), states);
    }

    private String sentence(ConflictKind kind) {
        return all.stream()
                .filter(c -> c.kind() == kind)
                .findFirst()
                .map(words::sentence)
                .orElseThrow();
    }

    @Test
    void theDetailsStandWhereTheyBelong() {
        String who = member(FIRST.member());
        String day = new Terms(new Messages(Messages.DUTCH)).date(FIRST.date());
        assertEquals(
                who
                        + " heeft rond "
                        + day
                        + " in 24 uur hoogstens 7 u rust; minstens 11 u is nodig.",
                sentence(ConflictKind.DAILY_REST));
        assertEquals(
                who
                        + " heeft de nacht voor "
                        + day
                        + " dienst tot 07:30 en staat al om "
                        + TimeSpan.clock(FIRST.span().from())
                        + " in het rooster.",
                sentence(ConflictKind.DUTY_BEFORE_WORK));
        assertEquals(
                who + " is voor 31 u 40 ingepland, 1 u 40 meer dan het contract van 30 u.",
                sentence(ConflictKind.CONTRACT_OVER));
        String told =
                new Terms(new Messages(Messages.DUTCH))
                        .date(IsoWeek.of(FIRST.date()).monday().minusDays(10));
        assertEquals(
                "Het rooster van "
                        + who
                        + " voor deze week is bekendgemaakt op "
                        + told
                        + ", 10 dagen van tevoren; 28 dagen van tevoren hoort.",
                sentence(ConflictKind.LATE_NOTICE));
        assertEquals(
                who + " werkt " + day + " buiten de uren voor een aios (7:45, grens 8:00).",
                sentence(ConflictKind.TRAINEE_HOURS)
                        .replace("07:45", "7:45")
                        .replace("08:00", "8:00"));
    }
}
