package nl.basiseerst.application.audit;

import java.util.List;

/// What is to be taken out of the log.
///
/// @param things whatever the log says of these loses its text
/// @param texts every text in which one of these occurs goes as well, whatever it is about; upper
///   and lower case are the same. None may be blank
/// @param names changes made by these lose the name of who made them
public record Erasure(List<Thing> things, List<String> texts, List<String> names) {

    public Erasure {
        things = List.copyOf(things);
        texts = List.copyOf(texts);
        names = List.copyOf(names);
        if (texts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Would take everything out");
        }
    }

    /// A thing of the practice.
    ///
    /// @param kind as [nl.basiseerst.application.EntityText] names it
    public record Thing(String kind, String id) {}
}
