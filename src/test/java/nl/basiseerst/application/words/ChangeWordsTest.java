package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class ChangeWordsTest {

    private final PracticePlan plan = Samples.plan("worked-example");
    private final ChangeWords words = new ChangeWords(new Messages(Messages.DUTCH), plan);
    private final Block block = plan.blocks().getFirst();

    @Test
    void saysWhatWasDoneToWhat() {
        String thing =
                "blok %s, %s, %s"
                        .formatted(
                                plan.sessionTypes().stream()
                                        .filter(s -> s.id().equals(block.session()))
                                        .findFirst()
                                        .orElseThrow()
                                        .name(),
                                plan.members().stream()
                                        .filter(m -> m.id().equals(block.member()))
                                        .findFirst()
                                        .orElseThrow()
                                        .name(),
                                new Terms(new Messages(Messages.DUTCH)).date(block.date()));
        assertEquals("toevoegen van " + thing, words.of(List.of(added(block))));
        assertEquals("verwijderen van " + thing, words.of(List.of(added(block).inverse())));
        assertEquals("wijzigen van " + thing, words.of(List.of(changed(block))));
    }

    @Test
    void countsWhatElseWasDone() {
        List<ChangeEntry> entries = plan.blocks().stream().map(ChangeWordsTest::added).toList();
        String more = " en " + (entries.size() - 1) + " meer";
        assertEquals(words.of(entries.subList(0, 1)) + more, words.of(entries));
    }

    @Test
    void aRollOutIsCalledThatWhateverElseItDid() {
        BasicSchedule stamped = WithGroundwork.of(plan).groundwork().basicSchedules().getFirst();
        BasicSchedule before = stamped.withStamped(List.of());
        ChangeEntry rolledOut = new ChangeEntry(new Placed(before, 1), new Placed(stamped, 1));
        assertEquals(
                "uitrollen van Basisrooster herfst over 2 weken",
                words.of(List.of(added(block), rolledOut)));
        ChangeEntry lessSo =
                new ChangeEntry(
                        new Placed(before, 1),
                        new Placed(before.withStamped(stamped.stamped().subList(0, 1)), 1));
        assertTrue(words.of(List.of(lessSo)).endsWith(" over 1 week"), words.of(List.of(lessSo)));
        assertEquals(
                "wijzigen van basisrooster Basisrooster herfst",
                words.of(List.of(rolledOut.inverse())));
    }

    @Test
    void namesEveryKindOfThingInBothLanguages() {
        PracticePlan linde = WithGroundwork.of(Samples.plan("linde"));
        for (Locale locale : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            ChangeWords said = new ChangeWords(new Messages(locale), linde);
            things(linde)
                    .forEach(
                            thing -> {
                                String text = said.of(List.of(added(thing)));
                                assertFalse(text.contains("{"), text);
                                assertTrue(text.split(" ", -1).length > 2, text);
                            });
        }
    }

    @Test
    void whatIsGoneIsCalledByItsId() {
        PracticePlan other = Samples.plan("wilgen");
        String said =
                new ChangeWords(new Messages(Messages.DUTCH), other).of(List.of(added(block)));
        assertFalse(other.members().stream().anyMatch(m -> m.id().equals(block.member())));
        assertTrue(said.contains(block.member()), said);
    }

    private static Stream<Entity> things(PracticePlan plan) {
        return Stream.of(
                        List.of(plan.practice()),
                        plan.rooms(),
                        plan.competences(),
                        plan.activities(),
                        plan.sessionTypes(),
                        plan.roles(),
                        plan.members(),
                        plan.blocks(),
                        plan.absences(),
                        plan.presenceRules(),
                        plan.taskTypes(),
                        plan.tasks(),
                        plan.groundwork().dayPatterns(),
                        plan.groundwork().calibrations(),
                        plan.groundwork().basicSchedules().reversed())
                .map(things -> (Entity) things.getFirst());
    }

    private static ChangeEntry added(Entity thing) {
        return new ChangeEntry(null, new Placed(thing, 1));
    }

    private static ChangeEntry changed(Entity thing) {
        return new ChangeEntry(new Placed(thing, 1), new Placed(thing, 1));
    }
}
