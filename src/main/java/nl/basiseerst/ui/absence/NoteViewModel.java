package nl.basiseerst.ui.absence;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.LastDone;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spellings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An absence that is being filled in, and what it would come to.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class NoteViewModel {

    private final Desk desk;
    private final TrialViewModel trial;
    private final LeaveEffects effects;
    private final ReadOnlyObjectWrapper<@Nullable Absence> draft =
            new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyObjectWrapper<@Nullable Absence> kept =
            new ReadOnlyObjectWrapper<>(this, "kept");

    private final LastDone last;

    public NoteViewModel(Desk desk, TrialViewModel trial, LeaveYears years) {
        this.desk = desk;
        this.trial = trial;
        effects = new LeaveEffects(desk, years);
        last = new LastDone(desk, () -> kept.set(null));
    }

    Desk desk() {
        return desk;
    }

    TrialViewModel trial() {
        return trial;
    }

    /// What it takes of the hours of leave.
    LeaveEffects effects() {
        return effects;
    }

    /// Looks once more what it comes to: the practice has changed.
    void again() {
        trial.again();
        effects.again();
    }

    /// What is filled in; null before somebody was chosen.
    ReadOnlyObjectProperty<@Nullable Absence> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What was kept last; null once something else is filled in.
    ReadOnlyObjectProperty<@Nullable Absence> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /// Who are in service on or after today, in the order of the team.
    List<Member> team() {
        Shown shown = desk.shownProperty().get();
        LocalDate today = desk.today();
        return shown == null
                ? List.of()
                : shown.plan().members().stream()
                        .filter(
                                member -> {
                                    LocalDate until = member.employed().until();
                                    return until == null || !until.isBefore(today);
                                })
                        .toList();
    }

    Optional<PracticePlan> plan() {
        return Optional.ofNullable(desk.shownProperty().get()).map(Shown::plan);
    }

    /// Begins with somebody, on the day that is looked at.
    void setMember(Member member) {
        Absence now = draft.get();
        if (now != null) {
            fill(now.from(), now.to(), now.part(), now.kind(), member.id());
            return;
        }
        beginAnew(member);
    }

    /// Begins with somebody on the day that is looked at, whatever was filled in before.
    void beginAnew(Member member) {
        Shown shown = desk.shownProperty().get();
        LocalDate date = shown == null ? desk.today() : shown.date();
        begin(member.id(), date, date);
    }

    /// Fills in the days of somebody.
    void begin(String member, LocalDate from, LocalDate to) {
        fill(from, to, null, Absence.Kind.LEAVE, member);
    }

    void setKind(Absence.Kind kind) {
        Absence now = draft.get();
        if (now != null) {
            fill(now.from(), now.to(), now.part(), kind, now.member());
        }
    }

    /// Takes leave from other hours; what is not leave is taken from none.
    void setAccount(LeaveAccount account) {
        Absence now = draft.get();
        if (now != null && now.kind() == Absence.Kind.LEAVE) {
            fill(now.chargedTo(account));
        }
    }

    /// A single day that moves stays a single day; otherwise the first day may not pass the last.
    ///
    /// @throws Mistyped if it does
    void setFrom(LocalDate date) {
        Absence now = draft.get();
        if (now == null) {
            return;
        }
        boolean oneDay = now.from().equals(now.to());
        if (!oneDay && date.isAfter(now.to())) {
            throw new Mistyped("away.end-before-start", Spellings.written(now.to()));
        }
        fill(date, oneDay ? date : now.to(), now.part(), now.kind(), now.member());
    }

    void setTo(LocalDate date) {
        Absence now = draft.get();
        if (now != null) {
            fill(now.from(), date, now.part(), now.kind(), now.member());
        }
    }

    void setPart(Optional<TimeSpan> part) {
        Absence now = draft.get();
        if (now != null) {
            fill(now.from(), now.to(), part.orElse(null), now.kind(), now.member());
        }
    }

    /// Keeps what is filled in, with who stands in. Whoever did not wait for what it comes to keeps
    /// the absence alone.
    void keep() {
        Absence now = draft.get();
        if (now == null) {
            return;
        }
        List<Edit> alone = List.of(new Edit.Add(now));
        boolean begun =
                last.store(
                        alone,
                        () ->
                                trial.isOf(now)
                                        ? trial.keep(List.of())
                                        : desk.edit(now.member(), alone),
                        () -> stored(now));
        if (begun) {
            trial.forget();
            effects.look(null);
            draft.set(null);
        }
    }

    /// Only what is stored was kept; who fills in something else by then is not told.
    private void stored(Absence absence) {
        Absence now = draft.get();
        if (now == null || now.equals(absence)) {
            kept.set(absence);
        }
    }

    /// Takes back what was kept, unless something else was changed since.
    void undo() {
        if (kept.get() != null) {
            kept.set(null);
            desk.undo();
        }
    }

    private void fill(
            LocalDate from,
            LocalDate to,
            @Nullable TimeSpan part,
            Absence.Kind kind,
            String member) {
        Absence now = draft.get();
        String id = now == null ? FreshId.of("a") : now.id();
        LeaveAccount account = now == null || kind != Absence.Kind.LEAVE ? null : now.account();
        fill(new Absence(id, member, from, to, part, kind, account));
    }

    private void fill(Absence filled) {
        kept.set(null);
        draft.set(filled);
        trial.ask(filled);
        effects.look(filled);
    }
}
