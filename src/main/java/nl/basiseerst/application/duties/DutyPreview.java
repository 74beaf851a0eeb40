package nl.basiseerst.application.duties;

import nl.basiseerst.application.store.Edit;

import java.util.ArrayList;
import java.util.List;

/// What taking over a file of duties comes to.
///
/// @param lines what is gone first, then in the order of the file
/// @param kept the same if what is gone stays: then nothing comes at its time
/// @param outside how many duties of the file are too long ago or too far ahead
/// @param isAnyWithheld whether something is left that is missing from the file, because not all of
///   the file could be read
public record DutyPreview(
        List<DutyLine> lines, List<DutyLine> kept, int outside, boolean isAnyWithheld) {

    public DutyPreview {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /// @param remove whether what is gone from the file is taken away
    public List<DutyLine> lines(boolean remove) {
        return remove ? lines : kept;
    }

    /// How many lines are of that kind, if what is gone is taken away.
    public int count(Class<? extends DutyLine> kind) {
        return (int) lines.stream().filter(kind::isInstance).count();
    }

    /// What is to be stored as one change; none if nothing differs.
    ///
    /// @param remove whether what is gone from the file is taken away
    public List<Edit> edits(boolean remove) {
        List<Edit> edits = new ArrayList<>();
        for (DutyLine line : lines(remove)) {
            switch (line) {
                case DutyLine.Added(int _, var duty) -> edits.add(new Edit.Add(duty));
                case DutyLine.Changed(int _, var _, var duty) -> edits.add(new Edit.Update(duty));
                case DutyLine.Gone(var duty) -> {
                    if (remove) {
                        edits.add(new Edit.Remove(duty));
                    }
                }
                case DutyLine.Same _, DutyLine.Skipped _ -> {}
            }
        }
        return List.copyOf(edits);
    }
}
