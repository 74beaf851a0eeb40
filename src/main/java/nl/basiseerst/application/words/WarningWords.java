package nl.basiseerst.application.words;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Warnings and what was accepted of them, in words. Safe for use by several threads.
public final class WarningWords {

    private static final int MINUTES_IN_DAY = 24 * 60;

    private final Messages messages;
    private final Terms terms;
    private final List<PresenceRule> rules;
    private final List<Member> members;
    private final List<Competence> competences;

    /// @param plan where names are looked up; what it no longer has is called by its id
    public WarningWords(Messages messages, PracticePlan plan) {
        this(messages, plan.presenceRules(), plan.members(), plan.competences());
    }

    /// With the names of these; what is not among them is called by its id.
    public WarningWords(
            Messages messages,
            List<PresenceRule> rules,
            List<Member> members,
            List<Competence> competences) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.rules = List.copyOf(rules);
        this.members = List.copyOf(members);
        this.competences = List.copyOf(competences);
    }

    /// The warning in a sentence, with how bad it is.
    public String sentence(Warning warning) {
        WarningKey key = warning.key();
        String minutes = terms.minutes(warning.minutes());
        String text = "warning." + key.kind();
        return switch (key.kind()) {
            case DAY_SHORT, DAY_DISPLACED -> messages.text(text, terms.date(key.date()), minutes);
            case TASK_SHORT, TASK_DISPLACED ->
                    messages.text(text, coreTask("guardview.core.", key), minutes);
            case PRESENCE, PRESENCE_DISPLACED -> messages.text(text, when(warning), rule(key));
            case ALONE -> messages.text(text, terms.date(key.date()), member(key), minutes);
            case ENDS_SOON, ENDED ->
                    messages.text(text, terms.dateWithYear(key.date()), member(key), ending(key));
            default -> messages.text("warning.conflict", brief(key));
        };
    }

    /// What is warned of in a few words that fit after `aanvaarden van`.
    public String brief(WarningKey key) {
        String text = "warning.brief." + key.kind();
        return switch (key.kind()) {
            case DAY_SHORT, DAY_DISPLACED -> messages.text(text, terms.date(key.date()));
            case TASK_SHORT, TASK_DISPLACED ->
                    messages.text(text, coreTask("warning.core.", key), terms.week(key.week()));
            case PRESENCE, PRESENCE_DISPLACED ->
                    messages.text(text, terms.date(key.date()), rule(key));
            case ALONE -> messages.text(text, terms.date(key.date()), member(key));
            case ENDS_SOON, ENDED ->
                    messages.text(text, terms.dateWithYear(key.date()), member(key), ending(key));
            default ->
                    messages.text(
                            text,
                            key.kind().isOfWeek() ? terms.week(key.week()) : terms.date(key.date()),
                            member(key));
        };
    }

    public String reason(AcceptReason reason) {
        return messages.text("warning.reason." + reason);
    }

    /// Why it was accepted, and the note: `Aanvaard: eenmalig — na overleg`.
    public String accepted(Acceptance acceptance) {
        String reason = reason(acceptance.reason());
        String note = acceptance.note();
        return note == null
                ? messages.text("warning.accepted", reason)
                : messages.text("warning.accepted.note", reason, note);
    }

    /// That it was accepted once and became worse; empty if it did not.
    public String worse(Standing standing) {
        Acceptance acceptance = standing.acceptance();
        return acceptance == null || !standing.isWorse()
                ? ""
                : standing.warning().key().kind() == WarningKind.LATE_NOTICE
                        ? messages.text(
                                "warning.worse.days",
                                acceptance.minutes() / MINUTES_IN_DAY,
                                (int) standing.warning().minutes() / MINUTES_IN_DAY)
                        : messages.text(
                                "warning.worse",
                                terms.minutes(acceptance.minutes()),
                                terms.minutes(standing.warning().minutes()));
    }

    private String when(Warning warning) {
        String times = terms.and(warning.spans().stream().map(TimeSpan::toString).toList());
        String date = terms.date(warning.key().date());
        return times.isEmpty() ? date : date + " " + times;
    }

    private String coreTask(String prefix, WarningKey key) {
        return messages.text(prefix + subject(key).toUpperCase(Locale.ROOT));
    }

    private String rule(WarningKey key) {
        return name(rules, subject(key), PresenceRule::name);
    }

    private String member(WarningKey key) {
        String id = key.member();
        return id == null ? "" : name(members, id, Member::name);
    }

    private String ending(WarningKey key) {
        return key.subject() == null
                ? messages.text("warning.contract")
                : name(competences, subject(key), Competence::name);
    }

    private static String subject(WarningKey key) {
        @Nullable String subject = key.subject();
        return subject == null ? "" : subject;
    }

    private static <T extends Entity> String name(
            List<T> things, String id, Function<T, String> name) {
        return things.stream().filter(t -> t.id().equals(id)).map(name).findFirst().orElse(id);
    }
}
