package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.Verdict;

import java.util.List;

/// A verdict in words.
///
/// @param word the verdict itself, such as `In de verdrukking`
/// @param causes why, most telling sentence first; at least one
/// @param remedies what to do about it; at least one unless all is well
public record VerdictText(
        Verdict verdict, String word, List<String> causes, List<String> remedies) {

    public VerdictText {
        causes = List.copyOf(causes);
        remedies = List.copyOf(remedies);
    }
}
