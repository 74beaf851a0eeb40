package nl.basiseerst.application.words;

import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.Takeover;

import java.util.stream.Collectors;

/// What speaks for and against somebody who could take over work. Safe for use by several threads.
public final class TakeoverWords {

    private final Messages messages;
    private final Terms terms;

    public TakeoverWords(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    /// What would not fit, such as `afwezig; heeft dan al een blok`, or that it fits.
    public String reasons(Takeover takeover) {
        return takeover.against().isEmpty()
                ? messages.text("week.takeover.fits")
                : takeover.against().stream().map(this::reason).collect(Collectors.joining("; "));
    }

    /// Hours of the contract that are left, or are over.
    public String left(Takeover takeover) {
        int minutes = takeover.minutesLeft();
        String hours = terms.decimal(Math.abs(minutes) / 60.0, 1);
        return messages.text(minutes < 0 ? "week.takeover.over" : "week.takeover.left", hours);
    }

    private String reason(ConflictKind kind) {
        return messages.text("week.takeover." + kind);
    }
}
