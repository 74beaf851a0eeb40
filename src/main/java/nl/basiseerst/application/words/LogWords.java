package nl.basiseerst.application.words;

import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.warning.Acceptance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The log of changes in sentences: who did what, when. Never says why anyone was absent. Safe for
/// use by several threads.
public final class LogWords {

    private static final int IN_GROUPS_OF = 8;

    private final Messages messages;
    private final Terms terms;
    private final ChangeWords changes;
    private final WarningWords warnings;
    private final PracticePlan plan;

    /// @param plan where names are looked up; what it no longer has is called by its id
    public LogWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.changes = new ChangeWords(messages, plan);
        this.warnings = new WarningWords(messages, plan);
        this.plan = plan;
    }

    /// What a change did, such as `Wijzigen van blok Spreekuur, A. de Groot, di 24 nov en 3 meer`.
    public String what(LogLine line) {
        ChangeHeader header = line.change().header();
        String done = done(line);
        return switch (header.kind()) {
            case EDIT -> accepted(line).orElseGet(() -> capital(done));
            case IMPORT -> messages.text("log.import", line.things());
            case UNDO -> messages.text("log.undo", number(line), done);
            case REDO -> messages.text("log.redo", number(line), done);
            case ACCOUNT -> messages.text("log.account." + action(header.subject()));
            case ERASE ->
                    messages.text(
                            line.things() == 0 ? "log.erase" : "log.erase.things", line.things());
        };
    }

    /// A warning that was accepted, with its reason and note; empty if the change is another.
    private Optional<String> accepted(LogLine line) {
        if (line.things() != 1 || line.told().isEmpty()) {
            return Optional.empty();
        }
        ChangeEntry entry = line.told().getFirst();
        return entry.after() != null && entry.entity() instanceof Acceptance acceptance
                ? Optional.of(accepted(acceptance))
                : Optional.empty();
    }

    private String accepted(Acceptance acceptance) {
        String what = warnings.brief(acceptance.warning());
        String reason = warnings.reason(acceptance.reason());
        String note = acceptance.note();
        return note == null
                ? messages.text("log.accepted", what, reason)
                : messages.text("log.accepted.note", what, reason, note);
    }

    /// What was done to an account, as the subject of the change begins.
    private static String action(String subject) {
        int colon = subject.indexOf(':');
        return colon < 0 ? subject : subject.substring(0, colon);
    }

    private String done(LogLine line) {
        if (line.told().isEmpty()) {
            return messages.text(line.change().erased() ? "log.taken-out" : "log.nothing");
        }
        boolean back = line.change().header().kind() == ChangeKind.UNDO;
        List<ChangeEntry> told =
                back ? line.told().stream().map(ChangeEntry::inverse).toList() : line.told();
        return changes.of(told, line.things());
    }

    /// Of an undoing the number of what it took back.
    private static String number(LogLine line) {
        Long undoes = line.change().undoes();
        return undoes == null ? "" : undoes.toString();
    }

    /// Who made a change.
    public String who(LoggedChange change) {
        String who = change.header().who();
        return who.equals(LoggedChange.NAME_ERASED) ? messages.text("log.name-erased") : who;
    }

    /// When something happened in the time zone of the practice, such as `di 24 nov 2026 7:45`.
    public String when(Instant moment) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, plan.practice().zone());
        int minute = there.getHour() * 60 + there.getMinute();
        return terms.dateWithYear(there.toLocalDate()) + " " + TimeSpan.clock(minute);
    }

    /// What happened to one thing, such as `Wijzigen van medewerker A. de Groot`.
    public String thing(ChangeEntry entry) {
        return capital(changes.of(List.of(entry)));
    }

    /// The columns of [#row].
    public List<String> headings() {
        return List.of(
                messages.text("log.column.number"),
                messages.text("log.column.when"),
                messages.text("log.column.who"),
                messages.text("log.column.what"),
                messages.text("log.column.things"),
                messages.text("log.column.remark"));
    }

    /// A change as a row of a table.
    public List<String> row(LogLine line) {
        LoggedChange change = line.change();
        return List.of(
                Long.toString(change.changeNo()),
                when(change.header().when()),
                who(change),
                what(line),
                Integer.toString(line.things()),
                change.erased() ? messages.text("log.erased") : "");
    }

    /// The end of the chain as the last row of a table.
    public List<String> end(ChainHead head) {
        return List.of(
                Long.toString(head.changeNo()), "", "", messages.text("log.chain", chain(head)));
    }

    /// The digits of a link in groups, so that people can compare them.
    public static String chain(ChainHead head) {
        return head.chain().replaceAll("(.{" + IN_GROUPS_OF + "})(?=.)", "$1 ");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
