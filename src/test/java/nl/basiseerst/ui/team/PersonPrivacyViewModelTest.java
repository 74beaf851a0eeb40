package nl.basiseerst.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.privacy.Manner;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.SamplePrivacy;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// What was worked out late is of no use any more. The test is the thread of the window.
class PersonPrivacyViewModelTest {

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final SampleDesk sample = SampleDesk.inBackground(Samples.plan("linde"), window::add);
    private final PersonPrivacyViewModel model =
            new SamplePrivacy(sample).person(new RecordedAnswers());

    @BeforeEach
    void open() throws InterruptedException {
        sample.desk().open();
        until(() -> sample.desk().judgedProperty().get() != null);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void until(BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) {
            Objects.requireNonNull(window.poll(60, TimeUnit.SECONDS), "nothing came").run();
        }
    }

    /// Carries out all that was asked of the store so far.
    private void settle() throws InterruptedException {
        boolean[] over = new boolean[1];
        sample.storage().start(_ -> true, now -> over[0] = now, sample.failures());
        until(() -> over[0]);
    }

    private Member member(String id) {
        return Objects.requireNonNull(sample.desk().shownProperty().get()).plan().members().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theConsequencesForOneAreNotThoseForAnother() throws InterruptedException {
        model.ask(member("dijkstra"));
        model.choose(Manner.ERASE);
        model.choose(Manner.ERASE_FROM_TODAY);
        model.close();
        model.ask(member("rahmani"));
        settle();
        assertNull(model.shownProperty().get());
        assertNull(model.workingProperty().get());
        model.confirm();
        settle();
        assertTrue(sample.store().load().orElseThrow().plan().toString().contains("Dijkstra"));
    }

    @Test
    void theLastMannerChosenIsTheOneShown() throws InterruptedException {
        model.ask(member("dijkstra"));
        model.choose(Manner.ERASE);
        model.choose(Manner.ERASE_FROM_TODAY);
        assertNotNull(model.workingProperty().get());
        settle();
        assertEquals(
                Manner.ERASE_FROM_TODAY,
                Objects.requireNonNull(model.shownProperty().get()).preview().manner());
        assertNull(model.workingProperty().get());
    }

    @Test
    void whatOneAskedIsNotForTheNext() throws InterruptedException {
        model.ask(member("dijkstra"));
        model.choose(Manner.ERASE);
        settle();
        assertNotNull(model.shownProperty().get());
        sample.desk().rights().close();
        sample.desk().rights().admit(new Actor("Bert", AccessRole.MANAGER));
        assertNull(model.shownProperty().get());
        assertTrue(model.askedProperty().get().isEmpty());
    }
}
