package nl.basiseerst.application.access;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The one door to a stored practice, with everything that can be done through it, and the way past
/// it.
final class Door {

    /// Work that reports to nobody.
    static final Progress QUIET =
            new Progress() {
                @Override
                public void report(double fraction, String step) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }

                @Override
                public void onCancel(Runnable hook) {}
            };

    private final PracticeStore real;
    private final PracticeStore store;
    private final SampleAccess access;
    private final Path folder;
    private final List<UseCase> all = new ArrayList<>();

    /// @param real what the tests look at, past the door
    Door(PracticeStore real, SampleAccess access, Path folder) {
        this.real = real;
        this.store = access.guarded(real);
        this.access = access;
        this.folder = folder;
    }

    /// Past the door.
    PracticeStore real() {
        return real;
    }

    /// Through the door.
    PracticeStore store() {
        return store;
    }

    SampleAccess access() {
        return access;
    }

    /// For what is written.
    Path folder() {
        return folder;
    }

    StoreSource source() {
        return new StoreSource(store, folder);
    }

    void add(String name, Action needed, Runnable deed) {
        all.add(new UseCase(name, needed, deed));
    }

    List<UseCase> all() {
        return all;
    }

    PracticePlan plan() {
        return real.load().orElseThrow().plan();
    }

    static EditPractice edit(PracticeStore through) {
        return new EditPractice(() -> true, () -> through, SampleDesk.TUESDAY, "somebody");
    }

    static void apply(PracticeStore through, List<Edit> edits) {
        EditPractice practice = edit(through);
        practice.load(Period.ALWAYS);
        practice.apply("", edits);
    }

    Task task() {
        return plan().tasks().getFirst();
    }

    Block block() {
        return plan().blocks().getFirst();
    }

    static Edit update(Entity thing) {
        return new Edit.Update(thing);
    }
}
