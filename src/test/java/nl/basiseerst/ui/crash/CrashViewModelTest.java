package nl.basiseerst.ui.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.BugCode;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class CrashViewModelTest {

    private final PracticePlan plan = Samples.plan("linde");
    private final SampleDesk sample = SampleDesk.atOnce(plan);
    private final CrashViewModel model = new CrashViewModel(sample.desk(), sample.texts());

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aFaultIsToldByItsCode() {
        RuntimeException fault = one();
        assertTrue(model.test(fault));
        assertTrue(model.openProperty().get());
        assertEquals(BugCode.of(fault), model.codeProperty().get());
        assertFalse(model.memoryProperty().get());
    }

    @Test
    void aThousandAtOnceAreOneDialogThatCountsThem() {
        assertTrue(model.test(one()));
        for (int i = 0; i < 999; i++) {
            assertTrue(model.test(i % 2 == 0 ? one() : other()));
        }
        assertEquals(999, model.moreProperty().get());
        assertEquals(BugCode.of(one()), model.codeProperty().get());
    }

    @Test
    void whoHasReadOfAFaultIsNotStoppedByItAgainButByAnother() {
        model.test(one());
        model.close();
        assertFalse(model.test(one()));
        assertFalse(model.openProperty().get());
        assertTrue(model.test(other()));
        assertEquals(0, model.moreProperty().get());
    }

    @Test
    void aFullMemoryAsksForANewStart() {
        assertTrue(model.test(new OutOfMemoryError()));
        assertTrue(model.memoryProperty().get());
        model.close();
        model.test(one());
        assertFalse(model.memoryProperty().get());
        model.test(new OutOfMemoryError());
        assertTrue(model.memoryProperty().get());
    }

    @Test
    void saysWhetherTheLastChangeIsOnDisk() {
        sample.desk().open();
        assertTrue(model.data().getValue().startsWith("Uw gegevens zijn in orde"));
        sample.desk().edit("rooms", List.of(new Edit.Remove(plan.blocks().getFirst())));
        assertTrue(model.data().getValue().startsWith("Uw gegevens zijn in orde"));
        sample.database().close();
        sample.desk().edit("rooms", List.of(new Edit.Remove(plan.blocks().getLast())));
        assertTrue(model.data().getValue().startsWith("Uw laatste wijziging is niet bewaard"));
    }

    private static RuntimeException one() {
        return new IllegalStateException("een");
    }

    private static RuntimeException other() {
        return new IllegalStateException("een");
    }
}
