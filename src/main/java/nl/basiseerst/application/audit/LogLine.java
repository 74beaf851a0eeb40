package nl.basiseerst.application.audit;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.LoggedChange;

import java.util.List;

/// A change in the list of changes.
///
/// @param things how many things it touched, also those of which the text was taken out
/// @param told what is needed to say in a few words what it did; empty if it touched nothing, or it
///   was taken out what it did
public record LogLine(LoggedChange change, int things, List<ChangeEntry> told) {

    public LogLine {
        told = List.copyOf(told);
    }
}
