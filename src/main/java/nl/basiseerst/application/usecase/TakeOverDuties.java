package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.duties.DutyPreview;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// Takes the duties of a file into the stored practice, as one change; or says what that would come
/// to. Calls block, so never make one on the JavaFX thread.
public final class TakeOverDuties {

    private final PracticeSource source;
    private final Supplier<PracticeStore> store;
    private final ReadDuties reading;
    private final Clock clock;

    /// @param store asked for only when something is stored
    public TakeOverDuties(
            PracticeSource source, Supplier<PracticeStore> store, ReadDuties reading, Clock clock) {
        this.source = source;
        this.store = store;
        this.reading = reading;
        this.clock = clock;
    }

    /// What was found, in the practice it was held against.
    public record Found(PracticePlan plan, DutyPreview preview) {}

    /// Changes nothing.
    ///
    /// @param member id of whose calendar it is; null for a table with names
    /// @throws Failure `member-unknown` with the id; or if the file or the practice cannot be read
    public Found look(Path file, @Nullable String member) {
        return look(file, member, source.load(Period.ALWAYS).plan());
    }

    /// All or nothing.
    ///
    /// @param remove whether what is gone from the file is taken away
    /// @param who name of the user, for the change log
    /// @throws Failure as for [#look], or if the storage fails
    public Found store(Path file, @Nullable String member, boolean remove, String who) {
        StoredPractice stored = source.load(Period.ALWAYS);
        Found found = look(file, member, stored.plan());
        List<Edit> edits = found.preview().edits(remove);
        if (!edits.isEmpty()) {
            String subject = edits.getFirst().entity().id();
            ChangeHeader header = ChangeHeader.once(who, clock.instant(), ChangeKind.EDIT, subject);
            store.get().apply(new Change(stored.changeNo(), header, edits));
        }
        return found;
    }

    private Found look(Path file, @Nullable String member, PracticePlan plan) {
        if (member != null && plan.members().stream().noneMatch(m -> m.id().equals(member))) {
            throw new Failure("member-unknown", member, plan.practice().name());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.practice().zone());
        return new Found(plan, reading.preview(file, member, plan, today));
    }
}
