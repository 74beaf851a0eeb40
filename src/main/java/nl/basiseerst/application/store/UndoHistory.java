package nl.basiseerst.application.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What can be taken back and done again, worked out from the log of changes alone, so that it is
/// the same after a restart.
///
/// @param undo number of the change that is taken back first, null for none
/// @param redo number of the undoing that is taken back first, which does the change again; null
///   for none
public record UndoHistory(@Nullable Long undo, @Nullable Long redo) {

    /// A change that is made after an undoing leaves nothing to do again, and nothing is undone
    /// from one back of which something was taken out.
    ///
    /// @param changes the latest of the log, in order
    public static UndoHistory of(List<LoggedChange> changes) {
        Deque<Long> done = new ArrayDeque<>();
        Deque<Long> undone = new ArrayDeque<>();
        for (LoggedChange change : changes) {
            if (change.erased()) { // what it did is no longer known
                done.clear();
                undone.clear();
                continue;
            }
            switch (change.header().kind()) {
                case UNDO -> {
                    done.poll();
                    undone.push(change.changeNo());
                }
                case REDO -> {
                    undone.poll();
                    done.push(change.changeNo());
                }
                case ERASE -> { // before it stood what must not come back
                    undone.clear();
                    done.clear();
                }
                case IMPORT, EDIT -> {
                    undone.clear();
                    if (change.changeNo() > 1) { // before the first change there is no practice
                        done.push(change.changeNo());
                    }
                }
                case ACCOUNT -> {} // nothing of the practice
            }
        }
        return new UndoHistory(done.peek(), undone.peek());
    }
}
