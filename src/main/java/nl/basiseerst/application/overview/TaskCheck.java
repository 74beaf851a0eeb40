package nl.basiseerst.application.overview;

import java.util.List;

/// Whether the assignee may do a task then, in words.
///
/// @param reasons sentences why not; empty when it is `OK`
/// @param candidates names of those who may, most suitable first
public record TaskCheck(Answer answer, List<String> reasons, List<String> candidates) {

    /// May the assignee do it?
    public enum Answer {
        OK,
        UNASSIGNED,
        NOT_ALLOWED
    }

    public TaskCheck {
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }
}
