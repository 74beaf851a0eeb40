package nl.basiseerst.application.usecase;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.value.Entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a screen shows of the practice, as far as changes go: all up to the one at which it was
/// read, and after that those made on this screen, but not those that others made in between.
///
/// Changed where the work with the store goes; [#shows] may be asked anywhere.
public final class Sight {

    private final long read;
    private final Set<List<Object>> changedByOthers = new HashSet<>();
    private volatile long number;
    private volatile boolean behind;

    /// @param read number of the last change when the practice was read
    Sight(long read) {
        this.read = read;
        this.number = read;
    }

    /// Whether everything up to that change is on the screen.
    public boolean shows(long changeNo) {
        return !behind && changeNo <= number;
    }

    /// Number of the last change when the practice was read.
    long read() {
        return read;
    }

    /// Number of the last change that was made or read.
    long number() {
        return number;
    }

    /// What the person can be said to have seen of these things. One that somebody else changed in
    /// between was seen as it was read.
    long seenOf(List<Edit> edits) {
        return edits.stream().map(Edit::entity).map(Sight::key).anyMatch(changedByOthers::contains)
                ? read
                : number;
    }

    void missed(List<ChangeEntry> entries) {
        behind = true;
        entries.stream().map(ChangeEntry::entity).map(Sight::key).forEach(changedByOthers::add);
    }

    /// It is not known any more what is on the screen.
    void lost() {
        behind = true;
        number = read;
    }

    void reached(long changeNo) {
        number = changeNo;
    }

    private static List<Object> key(Entity thing) {
        return List.of(thing.getClass(), thing.id());
    }
}
