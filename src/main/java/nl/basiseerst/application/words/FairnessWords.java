package nl.basiseerst.application.words;

import nl.basiseerst.domain.fairness.Division;
import nl.basiseerst.domain.fairness.HardKind;
import nl.basiseerst.domain.fairness.HardRule;
import nl.basiseerst.domain.team.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of the work that few people like.
public final class FairnessWords {

    private static final double MINUTES_IN_HOUR = 60;

    private final Messages messages;
    private final Terms terms;

    public FairnessWords(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    public String kind(HardKind kind) {
        return messages.text("division.kind." + kind);
    }

    /// What counts, such as `vrijdag, 13:00–24:00`.
    public String rule(HardRule rule) {
        List<String> said = new ArrayList<>();
        if (rule.day() != null) {
            said.add(messages.text("term.long-day." + rule.day()));
        }
        if (rule.hours() != null) {
            said.add(rule.hours().toString());
        }
        if (rule.room() != null) {
            said.add(
                    messages.text(
                            "division.rule.room", messages.text("offer.room." + rule.room())));
        }
        return String.join(", ", said);
    }

    /// Hours, and their part of the contract if that is known: `12,5 u · 8,3 %`.
    public String share(Division.Share share, HardKind kind) {
        String hours =
                messages.text(
                        "division.hours", terms.decimal(share.minutes(kind) / MINUTES_IN_HOUR, 1));
        return share.perContract(kind)
                .map(part -> messages.text("division.share", hours, terms.percent(part)))
                .orElse(hours);
    }

    /// The mean of a role by contract, such as `7,1 %`; a dash without contracts.
    public String mean(Division division, Role role, HardKind kind) {
        return division.mean(role, kind).map(terms::percent).orElse("–");
    }

    /// The contract hours over the period.
    public String contract(Division.Share share) {
        return Optional.ofNullable(share.contractMinutes())
                .map(
                        minutes ->
                                messages.text(
                                        "division.contract",
                                        terms.decimal(minutes / MINUTES_IN_HOUR, 0)))
                .orElse(messages.text("division.contract.none"));
    }

    /// A row as it is heard.
    public String spoken(Division division, Division.Share share) {
        StringBuilder said = new StringBuilder(share.member().name());
        for (HardKind kind : HardKind.values()) {
            said.append(". ")
                    .append(
                            messages.text(
                                    "division.spoken",
                                    kind(kind),
                                    share(share, kind),
                                    mean(division, share.member().role(), kind)));
        }
        return said.toString();
    }

    /// The row of a role as it is heard.
    public String spoken(Division division, Role role) {
        StringBuilder said = new StringBuilder(messages.text("paper.role." + role));
        for (HardKind kind : HardKind.values()) {
            said.append(". ")
                    .append(
                            messages.text(
                                    "division.spoken.mean",
                                    kind(kind),
                                    mean(division, role, kind)));
        }
        return said.toString();
    }
}
