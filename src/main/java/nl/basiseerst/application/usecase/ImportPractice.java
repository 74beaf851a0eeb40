package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/// Takes a practice file in, in place of what was stored; the change log keeps what was there.
public final class ImportPractice {

    private final PracticeFiles files;
    private final Supplier<PracticeStore> store;
    private final Clock clock;

    /// @param store asked for once the file is accepted, so that a refused file leaves no empty
    ///   store
    public ImportPractice(PracticeFiles files, Supplier<PracticeStore> store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    /// All or nothing: when it throws, what was stored is as it was.
    ///
    /// @param who name of the user, for the change log
    /// @return what is stored now
    /// @throws Failure if the file is refused or the storage fails
    public PracticePlan from(Path file, String who) {
        PracticePlan plan = files.read(file);
        store.get()
                .replace(
                        plan,
                        ChangeHeader.once(
                                who, clock.instant(), ChangeKind.IMPORT, plan.practice().id()));
        return plan;
    }
}
