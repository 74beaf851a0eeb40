package nl.basiseerst.ui.absence;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.absence.OpenRequests;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.LeaveRequest.State;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Leave that people ask for: asking, looking at what it comes to, and deciding.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class RequestsViewModel {

    private final Desk desk;
    private final TrialViewModel trial;
    private final ReadOnlyObjectWrapper<OpenRequests> open =
            new ReadOnlyObjectWrapper<>(this, "open", new OpenRequests(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable LeaveRequest> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen");
    private final LeaveEffects effects;
    private @Nullable Absence tried;

    /// @param trial its own: what is looked at here is not what is being noted
    public RequestsViewModel(Desk desk, TrialViewModel trial, LeaveYears years) {
        this.desk = desk;
        this.trial = trial;
        effects = new LeaveEffects(desk, years);
        desk.shownProperty().subscribe(_ -> follow());
        desk.stepsProperty().subscribe((_, _) -> follow()); // what is tried is read from the store
    }

    Desk desk() {
        return desk;
    }

    TrialViewModel trial() {
        return trial;
    }

    /// The requests on which nothing was decided.
    ReadOnlyObjectProperty<OpenRequests> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The request that is looked at; null for none.
    ReadOnlyObjectProperty<@Nullable LeaveRequest> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the request that is looked at takes of the hours of leave.
    LeaveEffects effects() {
        return effects;
    }

    /// What was decided of leave that is not over, by first day.
    List<LeaveRequest> decided() {
        LocalDate today = desk.today();
        return plan().stream()
                .flatMap(plan -> plan.staffing().requests().stream())
                .filter(request -> request.state() != State.REQUESTED)
                .filter(request -> !request.to().isBefore(today))
                .sorted(Comparator.comparing(LeaveRequest::from))
                .toList();
    }

    Optional<PracticePlan> plan() {
        return Optional.ofNullable(desk.shownProperty().get()).map(Shown::plan);
    }

    /// Asks for leave.
    ///
    /// @param account the hours it is to be taken from
    /// @throws nl.basiseerst.domain.value.InvalidValue if the last day is before the first
    void ask(
            String member,
            LocalDate from,
            LocalDate to,
            @Nullable TimeSpan part,
            LeaveAccount account) {
        LeaveRequest request =
                new LeaveRequest(
                        FreshId.of("r"),
                        member,
                        from,
                        to,
                        part,
                        account,
                        desk.today(),
                        State.REQUESTED,
                        null);
        desk.edit(member, List.of(new Edit.Add(request)));
    }

    /// Looks at what a request comes to.
    void choose(LeaveRequest request) {
        chosen.set(request);
        Absence absence = request.asAbsence(FreshId.of("a"));
        tried = absence;
        trial.forget();
        trial.ask(absence);
        effects.look(absence);
    }

    /// Approves the request that is looked at, with who stands in, as one change.
    void approve() {
        LeaveRequest request = chosen.get();
        Absence absence = tried;
        if (request == null || absence == null) {
            return;
        }
        Edit decided = new Edit.Update(request.approved(absence.id()));
        if (trial.isOf(absence)) {
            trial.keep(List.of(decided));
        } else {
            desk.edit(request.member(), List.of(new Edit.Add(absence), decided));
        }
    }

    /// Refuses it.
    void refuse() {
        LeaveRequest request = chosen.get();
        if (request != null) {
            desk.edit(request.member(), List.of(new Edit.Update(request.refused())));
        }
    }

    /// What was decided, here or elsewhere, is looked at no longer.
    private void follow() {
        OpenRequests now = plan().map(OpenRequests::of).orElse(new OpenRequests(List.of()));
        if (!now.equals(open.get())) {
            open.set(now);
        }
        LeaveRequest looked = chosen.get();
        if (looked != null
                && now.groups().stream()
                        .flatMap(group -> group.requests().stream())
                        .noneMatch(request -> Objects.equals(request, looked))) {
            chosen.set(null);
            tried = null;
            trial.forget();
            effects.look(null);
        } else if (looked != null) {
            effects.again();
            trial.again(); // the schedule may be another
        }
    }
}
