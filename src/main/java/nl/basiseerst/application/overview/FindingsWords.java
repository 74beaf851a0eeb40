package nl.basiseerst.application.overview;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.RosterConflictWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.WarningWords;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.guard.WeekWarnings;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What does not fit in a week and what was accepted of its warnings, by day, for on paper. Safe
/// for use by several threads.
public final class FindingsWords {

    private final Messages messages;
    private final Terms terms;

    public FindingsWords(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    /// By day, then the week as a whole, then the accepted warnings of the verdict.
    public List<Findings> of(
            PracticePlan plan, WeekAssessment week, List<ListedConflict> conflicts) {
        RosterConflictWords words = new RosterConflictWords(messages, plan);
        WarningWords warnings = new WarningWords(messages, plan);
        Map<String, List<String>> byHeading = new LinkedHashMap<>();
        for (ListedConflict one : conflicts) {
            String heading =
                    one.conflict().kind().isOfWeek()
                            ? messages.text("planning.findings.week")
                            : terms.date(one.conflict().date());
            byHeading
                    .computeIfAbsent(heading, _ -> new ArrayList<>())
                    .add(line(words, warnings, one));
        }
        List<String> accepted = accepted(warnings, WeekWarnings.standings(plan, week));
        if (!accepted.isEmpty()) {
            byHeading.put(messages.text("planning.findings.accepted"), accepted);
        }
        List<Findings> findings = new ArrayList<>();
        byHeading.forEach((heading, lines) -> findings.add(new Findings(heading, lines)));
        return findings;
    }

    private String line(RosterConflictWords words, WarningWords warnings, ListedConflict one) {
        Standing standing = one.standing();
        Acceptance acceptance = standing == null ? null : standing.acceptance();
        String sentence = words.sentence(one.conflict());
        return acceptance != null && one.state() == ListedConflict.State.ACCEPTED
                ? messages.text(
                        "planning.findings.accepted.one", sentence, warnings.accepted(acceptance))
                : messages.text("planning.findings.one", words.state(one), sentence);
    }

    private List<String> accepted(WarningWords words, List<Standing> standings) {
        List<String> accepted = new ArrayList<>();
        for (Standing standing : standings) {
            Acceptance acceptance = standing.acceptance();
            if (acceptance != null && standing.isAccepted()) {
                accepted.add(
                        messages.text(
                                "planning.findings.accepted.one",
                                words.sentence(standing.warning()),
                                words.accepted(acceptance)));
            }
        }
        return accepted;
    }
}
