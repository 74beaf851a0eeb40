package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Clash;
import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.words.ConflictWords.Line;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class ConflictWordsTest {

    private final PracticePlan plan = Samples.plan("linde");
    private final Practice practice = plan.practice();
    private final Block block = plan.blocks().getFirst();

    @Test
    void bothValuesOfAFieldAreShownOfEveryKindOfThing() {
        List<Line> lines = lines(practice.withName("Van hen"), practice.withName("Van mij"));
        assertEquals(List.of(new Line("Naam", "Van hen", "Van mij")), lines);
        assertTrue(lines.getFirst().differs());
    }

    @Test
    void ofABlockTheRestIsShownToo() {
        List<Line> lines = lines(block.withNote("van hen"), block.withNote("van mij"));
        assertEquals(new Line("Notitie", "van hen", "van mij"), lines.getFirst());
        assertTrue(lines.size() > 3);
        assertFalse(lines.getLast().differs());
    }

    @Test
    void whatIsNoFieldOfItsOwnIsToldApartAllTheSame() {
        List<Line> lines = lines(practice, practice);
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().differs());
    }

    @Test
    void whatSomebodyRemovedIsToldSo() {
        assertEquals(
                "nee, weggehaald", lines(null, practice.withName("Van mij")).getFirst().stored());
    }

    private List<Line> lines(@Nullable Entity stored, Entity wanted) {
        Clash clash = new Clash(wanted, stored, wanted);
        Conflict conflict =
                new Conflict("x", List.of(new Edit.Update(wanted)), List.of(clash), plan, null);
        return new ConflictWords(new Messages(Messages.DUTCH), conflict).lines(clash);
    }
}
