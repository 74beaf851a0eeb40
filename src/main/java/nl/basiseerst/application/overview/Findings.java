package nl.basiseerst.application.overview;

import java.util.List;

/// What a practice wants to know of a week beside the schedule itself, under one heading: for those
/// who plan, not for the wall.
///
/// @param heading a day, the week as a whole, or what else the lines have in common
/// @param lines in words
public record Findings(String heading, List<String> lines) {

    public Findings {
        lines = List.copyOf(lines);
    }
}
