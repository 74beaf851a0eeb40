package nl.basiseerst.ui.absence;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.absence.LeaveBalance;
import nl.basiseerst.domain.absence.LeaveProposal;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The hours of leave of everybody in service in a year: what they have, what they took and what is
/// left.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class LeaveHoursViewModel {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9998;

    private final Desk desk;
    private final LeaveYears years;
    private final RosterLimits norms;
    private final ReadOnlyIntegerWrapper year;
    private final ReadOnlyObjectWrapper<@Nullable List<LeaveBalance>> balances =
            new ReadOnlyObjectWrapper<>(this, "balances");
    private int wanted;
    private int turn;

    /// @param norms what law and agreements give at least
    public LeaveHoursViewModel(Desk desk, LeaveYears years, RosterLimits norms) {
        this.desk = desk;
        this.years = years;
        this.norms = norms;
        wanted = desk.today().getYear();
        year = new ReadOnlyIntegerWrapper(this, "year", wanted);
    }

    Desk desk() {
        return desk;
    }

    /// The year that is shown, the current one to begin with: another once that was read.
    ReadOnlyIntegerProperty yearProperty() {
        return year.getReadOnlyProperty();
    }

    /// In the order of the team; null before it was read.
    ReadOnlyObjectProperty<@Nullable List<LeaveBalance>> balancesProperty() {
        return balances.getReadOnlyProperty();
    }

    /// Looks so many years further, or back when negative.
    void move(int by) {
        wanted = Math.clamp(wanted + (long) by, FIRST_YEAR, LAST_YEAR);
        look();
    }

    /// Reads the hours as they are now.
    void look() {
        int now = ++turn;
        int asked = wanted;
        years.read(
                asked,
                plan -> {
                    if (now == turn) {
                        year.set(asked);
                        balances.set(LeaveBalance.all(plan, asked, desk.today()));
                    }
                });
    }

    /// What somebody has at least, to begin with.
    Optional<LeaveProposal> proposal(LeaveBalance balance) {
        return LeaveProposal.of(balance.member(), balance.year(), norms);
    }

    /// Writes down the proposal; what was taken along stays.
    void take(LeaveBalance balance) {
        proposal(balance).ifPresent(proposal -> write(balance, proposal::in));
    }

    /// Writes down hours of somebody; what is empty then is no longer kept.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if they cannot be
    void write(LeaveBalance balance, UnaryOperator<LeaveEntitlement> change) {
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            return;
        }
        Member member = balance.member();
        Optional<LeaveEntitlement> written =
                LeaveBalance.written(shown.plan(), member, balance.year());
        LeaveEntitlement changed =
                change.apply(
                        written.orElseGet(
                                () -> LeaveEntitlement.none(member.id(), balance.year())));
        if (changed.isEmpty()) { // nobody knows anything any more
            written.ifPresent(one -> desk.edit(member.id(), List.of(new Edit.Remove(one))));
        } else {
            desk.edit(
                    member.id(),
                    List.of(written.isEmpty() ? new Edit.Add(changed) : new Edit.Update(changed)));
        }
    }

    /// Takes leave from other hours, as it is by now: what somebody else made of its days stays. If
    /// it is gone, that is shown.
    void charge(Absence leave, LeaveAccount account) {
        Optional<Absence> atHand =
                Optional.ofNullable(desk.shownProperty().get())
                        .flatMap(shown -> present(shown.plan(), leave));
        if (atHand.isPresent()) {
            desk.edit(leave.member(), charged(atHand.get(), account));
            return;
        }
        years.read( // it is of before what the window has at hand
                leave.from().getYear(),
                plan ->
                        present(plan, leave)
                                .ifPresentOrElse(
                                        now -> desk.editStored(now.member(), charged(now, account)),
                                        this::look));
    }

    private static Optional<Absence> present(PracticePlan plan, Absence leave) {
        return plan.absences().stream().filter(one -> one.id().equals(leave.id())).findFirst();
    }

    private static List<Edit> charged(Absence leave, LeaveAccount account) {
        return List.of(new Edit.Update(leave.chargedTo(account)));
    }
}
