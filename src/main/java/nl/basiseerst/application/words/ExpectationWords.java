package nl.basiseerst.application.words;

import nl.basiseerst.application.FileFault;
import nl.basiseerst.domain.value.Expectation;

import java.util.List;

/// What was expected of a value, in words that fit after "verwacht werd", such as `een tijd na
/// 10:30`. Safe for use by several threads.
public final class ExpectationWords {

    private static final int SHOWN = 80;

    private final Messages messages;

    public ExpectationWords(Messages messages) {
        this.messages = messages;
    }

    public String text(FileFault fault) {
        return switch (fault) {
            case FileFault.Value(Expectation expectation) -> text(expectation);
            case FileFault.Form(FileFault.Kind kind, List<String> details) ->
                    switch (kind) {
                        case ONE_OF, KNOWN_FIELD ->
                                words("form." + kind, List.of(String.join(", ", shown(details))));
                        default -> words("form." + kind, shown(details));
                    };
        };
    }

    public String text(Expectation expectation) {
        return words(expectation.rule().name(), shown(expectation.details()));
    }

    private String words(String name, List<String> details) {
        return messages.text("expected." + name, details.toArray());
    }

    /// A detail may come from someone's file: it stays on one line and short.
    private static List<String> shown(List<String> details) {
        return details.stream().map(ExpectationWords::shown).toList();
    }

    private static String shown(String detail) {
        String line = detail.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
