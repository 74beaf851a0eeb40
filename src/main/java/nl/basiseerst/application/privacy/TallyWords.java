package nl.basiseerst.application.privacy;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;

import java.util.ArrayList;
import java.util.List;

/// What an erasure keeps and takes away, in words.
public final class TallyWords {

    private final Messages messages;
    private final Terms terms;

    public TallyWords(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    /// A sentence for each thing that happens; none for what does not.
    ///
    /// @param alias what the person is called from then on, empty for nobody in particular
    public List<String> sentences(Tally tally, String alias) {
        List<String> said = new ArrayList<>();
        add(said, "tally.people", tally.people());
        if (tally.kept() > 0 && !alias.isEmpty()) {
            said.add(messages.text("privacy.tally.kept", tally.kept(), alias));
        }
        add(said, "tally.blocks", tally.blocks());
        add(said, "tally.absences", tally.absences());
        add(said, "tally.tasks", tally.tasks());
        add(said, "tally.freed", tally.freed());
        add(said, "tally.pattern", tally.pattern());
        add(said, "tally.texts", tally.texts());
        return said;
    }

    /// Such as `1 naam, 54 blokken en 3 taken`; `niets` for nothing.
    public String brief(Tally tally) {
        List<String> said = new ArrayList<>();
        add(said, "report.people", tally.people());
        add(said, "report.blocks", tally.blocks());
        add(said, "report.absences", tally.absences());
        add(said, "report.tasks", tally.tasks() + tally.freed());
        return said.isEmpty() ? messages.text("privacy.report.nothing") : terms.and(said);
    }

    private void add(List<String> said, String key, int count) {
        if (count > 0) {
            said.add(messages.text("privacy." + key, count));
        }
    }
}
