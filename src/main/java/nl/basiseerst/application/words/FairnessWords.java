package nl.basiseerst.application.words;

import nl.basiseerst.domain.fairness.Division;
import nl.basiseerst.domain.fairness.HardRule;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said of the work that few people like.
public final class FairnessWords {

    private static final double MINUTES_IN_HOUR = 60;

    /// More sessions than this are counted.
    private static final int NAMED = 2;

    /// Of more days than this only the latest are told.
    private static final int LATEST = 6;

    private final Messages messages;
    private final Terms terms;

    public FairnessWords(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    public String kind(HardKind kind) {
        return messages.text("division.kind." + kind);
    }

    /// What the kind is called as it is counted: an afternoon that is not of Friday any more is
    /// called by its own day.
    public String kind(HardRule rule) {
        return kind(rule.kind(), rule.day());
    }

    /// The same of what a practice says.
    public String kind(HardWork work) {
        return kind(work.kind(), work.day());
    }

    private String kind(HardKind kind, @Nullable DayOfWeek day) {
        if (kind != HardKind.FRIDAY_AFTERNOON || day == DayOfWeek.FRIDAY) {
            return kind(kind);
        }
        if (day == null) {
            return messages.text("division.kind.OTHER");
        }
        String name = messages.text("term.long-day." + day);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// What counts, such as `vrijdag, 13:00–24:00`.
    ///
    /// @param sessions those of the practice
    public String rule(HardRule rule, List<SessionType> sessions) {
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
        if (!rule.sessions().isEmpty()) {
            said.add(sessions(rule.sessions(), sessions));
        }
        return said.isEmpty() ? messages.text("division.rule.all") : String.join(", ", said);
    }

    /// The work that counts, by name, or how many kinds of it; all of it for no ids.
    ///
    /// @param sessions those of the practice
    public String sessions(List<String> ids, List<SessionType> sessions) {
        if (ids.isEmpty()) {
            return messages.text("division.work.all-sessions");
        }
        return ids.size() > NAMED
                ? messages.text("division.rule.sessions", ids.size())
                : sessions.stream()
                        .filter(session -> ids.contains(session.id()))
                        .map(SessionType::name)
                        .collect(Collectors.joining(", "));
    }

    /// Hours, and their part of the contract if that is known: `12,5 u · 8,3 %`.
    public String share(Division.Share share, HardKind kind) {
        String hours =
                messages.text(
                        "division.hours", terms.decimal(share.minutes(kind) / MINUTES_IN_HOUR, 1));
        return share.perContract(kind)
                .map(
                        part ->
                                messages.text(
                                        "division.share",
                                        unbroken(hours),
                                        unbroken(terms.percent(part))))
                .orElse(hours);
    }

    /// In a narrow column a number stays with what it counts.
    private static String unbroken(String amount) {
        return amount.replace(' ', '\u00a0');
    }

    /// On which days, the latest first, such as `2 dagen:` with a line for each; of many only the
    /// latest.
    public String turns(Division.Share share, HardKind kind) {
        List<Division.Turn> turns = share.turns(kind);
        List<String> latest = turns.stream().limit(LATEST).map(this::turn).toList();
        return messages.text(
                turns.size() > LATEST ? "division.turns.latest" : "division.turns",
                turns.size(),
                String.join("\n", latest));
    }

    /// The days of every kind that is counted, as they are heard.
    public String spokenTurns(Division division, Division.Share share) {
        return division.rules().stream()
                .map(rule -> kind(rule) + ": " + turns(share, rule.kind()))
                .collect(Collectors.joining(". "));
    }

    private String turn(Division.Turn turn) {
        List<String> spans = turn.time().spans().stream().map(TimeSpan::toString).toList();
        return terms.date(turn.date()) + " " + String.join(", ", spans);
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
        for (HardRule rule : division.rules()) {
            HardKind kind = rule.kind();
            said.append(". ")
                    .append(
                            messages.text(
                                    "division.spoken",
                                    kind(rule),
                                    share(share, kind),
                                    mean(division, share.member().role(), kind)));
        }
        return said.toString();
    }

    /// The row of a role as it is heard.
    public String spoken(Division division, Role role) {
        StringBuilder said = new StringBuilder(messages.text("paper.role." + role));
        for (HardRule rule : division.rules()) {
            said.append(". ")
                    .append(
                            messages.text(
                                    "division.spoken.mean",
                                    kind(rule),
                                    mean(division, role, rule.kind())));
        }
        return said.toString();
    }
}
