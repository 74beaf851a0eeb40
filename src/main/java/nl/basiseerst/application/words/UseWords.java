package nl.basiseerst.application.words;

import nl.basiseerst.domain.plan.Use;
import nl.basiseerst.domain.plan.Uses;

import java.time.LocalDate;

/// Why a thing cannot be removed. Safe for use by several threads.
public final class UseWords {

    private final Messages messages;
    private final Terms terms;

    public UseWords(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    /// A sentence such as `A. Jansen kan niet weg: 34 blokken (tot en met vr 18 dec 2026) verwijzen
    /// ernaar.`
    ///
    /// @param name of the thing that stays
    public String whyItStays(String name, Uses uses) {
        return messages.text(
                "use.stays", name, terms.and(uses.uses().stream().map(this::things).toList()));
    }

    private String things(Use use) {
        String key = "use." + use.kind().name() + (use.count() == 1 ? ".one" : "");
        String counted = messages.text(key, Integer.toString(use.count()));
        LocalDate last = use.last();
        return last == null
                ? counted
                : messages.text("use.until", counted, terms.dateWithYear(last));
    }
}
