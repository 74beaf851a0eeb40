package nl.basiseerst.ui.common.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.store.Clash;
import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.Sight;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Two people at work on one practice, seen from the desk of one of them.
class TwoPeopleTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private EditPractice other;
    private Block one;
    private Block two;
    private boolean typing;

    @BeforeEach
    void bothLook() {
        desk.open();
        desk.holdWhile(() -> typing);
        other = SampleDesk.otherHands(sample);
        one = blocks().get(0);
        two = blocks().get(1);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whatTheOtherDidIsShownWhenItIsTold() {
        long changeNo = other.apply("x", List.of(noted(one, "A"))).changeNo();
        assertNull(now(one).note());
        desk.follow(changeNo);
        assertEquals("A", now(one).note());
    }

    @Test
    void whatIsOnScreenIsNotReadAgain() {
        desk.edit("x", List.of(noted(one, "A")));
        Shown shown = desk.shownProperty().get();
        desk.follow(sample.store().changeNo());
        assertEquals(shown, desk.shownProperty().get());
        assertSame(shown, desk.shownProperty().get());
    }

    @Test
    void ownWorkShowsThatTheOtherDidSomething() {
        other.apply("x", List.of(noted(one, "theirs")));
        desk.edit("x", List.of(noted(two, "mine")));
        assertEquals("theirs", now(one).note(), "read again, since a change came between");
    }

    @Test
    void aChangeOfAnotherThingDoesNotHideWhatTheOtherDid() {
        EditPractice mine = SampleDesk.otherHands(sample);
        Sight sight = mine.sight();
        other.apply("x", List.of(noted(one, "theirs")));
        mine.apply(sight, "x", List.of(noted(two, "mine"))); // goes well; one was not seen
        assertThrows(StaleChange.class, () -> mine.apply(sight, "x", List.of(noted(one, "mine"))));
        assertEquals("theirs", stored(one).note(), "not overwritten unasked");
        mine.apply(sight, "x", List.of(noted(two, "mine again")));
        assertEquals("mine again", stored(two).note(), "one's own was seen");
    }

    @Test
    void whatIsReadForTheNextScreenDoesNotCountForThisOne() {
        EditPractice mine = SampleDesk.otherHands(sample);
        Sight sight = mine.sight();
        other.apply("x", List.of(noted(one, "theirs")));
        mine.load(Period.ALWAYS); // on its way to the screen
        assertThrows(StaleChange.class, () -> mine.apply(sight, "x", List.of(noted(one, "mine"))));
    }

    @Test
    void ownChangesOneAfterAnotherAreNoConflict() {
        other.apply("x", List.of(noted(one, "theirs")));
        desk.edit("x", List.of(noted(two, "a")));
        desk.edit("x", List.of(noted(two, "b")));
        assertNull(conflict());
        assertEquals("b", stored(two).note());
    }

    private Conflict clash() {
        other.apply("x", List.of(noted(one, "theirs")));
        desk.edit("x", List.of(noted(one, "mine")));
        return Objects.requireNonNull(conflict());
    }

    @Test
    void theSecondIsToldAndSeesBoth() {
        Conflict conflict = clash();
        Clash clash = conflict.clashes().getFirst();
        assertEquals(one, clash.seen());
        assertEquals(one.withNote("theirs"), clash.stored());
        assertEquals(one.withNote("mine"), clash.wanted());
        assertEquals("other", Objects.requireNonNull(conflict.other()).header().who());
        assertEquals("theirs", now(one).note(), "what is stored is on the screen");
    }

    @Test
    void whatIsBeingTypedIsNotOverwrittenAndBothAreSeenAfterwards() {
        typing = true;
        desk.follow(other.apply("x", List.of(noted(one, "theirs"))).changeNo());
        assertNull(now(one).note(), "nothing changes under the hands of who types");
        typing = false; // the field is left, which saves it
        desk.edit("x", List.of(noted(one, "mine")));
        Clash clash = Objects.requireNonNull(conflict()).clashes().getFirst();
        assertEquals(one.withNote("theirs"), clash.stored());
        assertEquals(one.withNote("mine"), clash.wanted());
        assertEquals("theirs", stored(one).note());
    }

    @Test
    void whoStopsTypingSeesWhatTheOtherDid() {
        typing = true;
        desk.follow(other.apply("x", List.of(noted(one, "theirs"))).changeNo());
        desk.doubt();
        typing = false;
        desk.lookAgain();
        assertEquals("theirs", now(one).note());
        assertNull(conflict());
    }

    @Test
    void whatIsTypedOfAnotherThingIsJustSaved() {
        typing = true;
        desk.follow(other.apply("x", List.of(noted(one, "theirs"))).changeNo());
        typing = false;
        desk.edit("x", List.of(noted(two, "mine")));
        assertNull(conflict());
        assertEquals("mine", stored(two).note());
        assertEquals("theirs", now(one).note());
    }

    @Test
    void aScreenThatIsInDoubtIsReadAgain() {
        other.apply("x", List.of(noted(one, "theirs"))); // nobody told
        desk.lookAgain();
        assertNull(now(one).note());
        desk.doubt();
        assertEquals("theirs", now(one).note());
    }

    @Test
    void whatIsStoredCanStay() {
        clash();
        desk.conflicts().keepStored();
        assertNull(conflict());
        assertEquals("theirs", stored(one).note());
    }

    @Test
    void onesOwnCanBeMadeOnTop() {
        clash();
        desk.conflicts().makeOnTop();
        assertNull(conflict());
        assertEquals("mine", stored(one).note());
        assertEquals("mine", now(one).note());
        assertEquals("theirs", theirs(), "what the other did is in the log");
    }

    @Test
    void whatTheOtherMadeOfTheRestStays() {
        Block moved = one.withSpan(TimeSpan.of("09:00", "11:00"));
        other.apply("x", List.of(new Edit.Update(moved)));
        desk.edit("x", List.of(noted(one, "mine")));
        Clash clash = Objects.requireNonNull(conflict()).clashes().getFirst();
        assertEquals(moved, clash.stored());
        assertEquals(moved.withNote("mine"), clash.wanted());
        desk.conflicts().makeOnTop();
        assertEquals(moved.withNote("mine"), stored(one));
    }

    @Test
    void whatBothChangedIsAskedAsItWasWanted() {
        other.apply("x", List.of(new Edit.Update(one.withSpan(TimeSpan.of("07:00", "08:00")))));
        Block longer = one.withSpan(TimeSpan.of("08:00", "10:30"));
        desk.edit("x", List.of(new Edit.Update(longer)));
        assertEquals(longer, Objects.requireNonNull(conflict()).clashes().getFirst().wanted());
    }

    @Test
    void whatTheOtherRemovedCanBePutBack() {
        other.apply("x", List.of(new Edit.Remove(one)));
        desk.edit("x", List.of(noted(one, "mine")));
        assertNull(Objects.requireNonNull(conflict()).clashes().getFirst().stored());
        desk.conflicts().makeOnTop();
        assertEquals("mine", stored(one).note());
    }

    @Test
    void whoWantsTheSameIsNotAsked() {
        other.apply("x", List.of(noted(one, "same")));
        desk.edit("x", List.of(noted(one, "same")));
        assertNull(conflict());
        assertEquals("same", now(one).note());
    }

    @Test
    void whatTheOtherTookBackDoesNotCostOnesOwn() {
        typing = true;
        other.apply("x", List.of(noted(one, "theirs")));
        other.apply("x", List.of(new Edit.Update(one)));
        typing = false;
        desk.edit("x", List.of(noted(one, "mine")));
        assertNull(conflict());
        assertEquals("mine", stored(one).note());
        assertEquals("mine", now(one).note());
    }

    @Test
    void whatCannotBeMadeAtTheMomentStaysToBeSettled() {
        Conflict conflict = clash();
        desk.halt().begin(new Failure("share-lost"));
        desk.conflicts().makeOnTop();
        assertSame(conflict, conflict());
        desk.halt().end();
        desk.conflicts().makeOnTop();
        assertNull(conflict());
        assertEquals("mine", stored(one).note());
    }

    @Test
    void nobodyIsAskedWhatSomebodyElseHasToDecide() {
        desk.rights().admit(new Actor("Anna", AccessRole.HOLDER));
        Conflict conflict = clash();
        desk.rights().close();
        desk.rights().admit(new Actor("Anna", AccessRole.HOLDER));
        assertSame(conflict, conflict());
        desk.rights().close();
        desk.rights().admit(new Actor("Bert", AccessRole.HOLDER));
        assertNull(conflict());
    }

    @Test
    void onlyOnesOwnIsTakenBack() {
        desk.edit("x", List.of(noted(one, "mine")));
        long changeNo = other.apply("x", List.of(noted(two, "theirs"))).changeNo();
        desk.follow(changeNo);
        desk.undo();
        assertNull(stored(one).note());
        assertEquals("theirs", stored(two).note());
        assertNull(desk.stepsProperty().get().undo());
    }

    @Test
    void nothingCanBeChangedWhileTheLineIsLost() {
        desk.halt().begin(new Failure("share-lost"));
        assertFalse(desk.edit("x", List.of(noted(one, "mine"))));
        desk.undo();
        desk.editStored("x", List.of(noted(one, "mine")));
        desk.show(LocalDate.of(2029, 1, 1));
        assertNull(now(one).note());
        assertEquals(1, sample.store().changeNo());
        assertNotEquals("", sample.failures().sentenceProperty().get());
        desk.halt().end();
        assertTrue(desk.edit("x", List.of(noted(one, "mine"))));
        assertEquals("mine", stored(one).note());
    }

    private @Nullable String theirs() {
        return ((Block)
                        Objects.requireNonNull(sample.store().entriesOf(2).getFirst().after())
                                .entity())
                .note();
    }

    private Conflict conflict() {
        return desk.conflicts().nowProperty().get();
    }

    private static Edit noted(Block block, String note) {
        return new Edit.Update(block.withNote(note));
    }

    private List<Block> blocks() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan().blocks();
    }

    private Block now(Block block) {
        return find(blocks(), block);
    }

    private Block stored(Block block) {
        return find(sample.store().load().orElseThrow().plan().blocks(), block);
    }

    private static Block find(List<Block> blocks, Block like) {
        return blocks.stream().filter(b -> b.id().equals(like.id())).findFirst().orElseThrow();
    }
}
