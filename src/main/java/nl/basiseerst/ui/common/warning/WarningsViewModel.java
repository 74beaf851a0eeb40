package nl.basiseerst.ui.common.warning;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Warnings as they stand, and the one that is about to be accepted.
///
/// Use on the JavaFX thread only. Knows no scene graph.
public final class WarningsViewModel {

    private final Desk desk;
    private final Supplier<List<Warning>> found;
    private final ReadOnlyObjectWrapper<List<Standing>> standings =
            new ReadOnlyObjectWrapper<>(this, "standings", List.of());
    private final ReadOnlyObjectWrapper<@Nullable WarningKey> asked =
            new ReadOnlyObjectWrapper<>(this, "asked");

    private final ObjectProperty<AcceptReason> reason =
            new SimpleObjectProperty<>(this, "reason", AcceptReason.ARRANGED);
    private final StringProperty note = new SimpleStringProperty(this, "note", "");

    /// @param found the warnings there are; asked again whenever the practice or its verdict
    ///   changes
    public WarningsViewModel(Desk desk, Supplier<List<Warning>> found) {
        this.desk = desk;
        this.found = found;
        desk.shownProperty().subscribe(_ -> follow());
        desk.judgedProperty().subscribe(_ -> follow());
    }

    /// @param found the warnings there are; asked again whenever the practice or the source changes
    /// @param source what they come from
    public WarningsViewModel(Desk desk, Supplier<List<Warning>> found, ObservableValue<?> source) {
        this.desk = desk;
        this.found = found;
        desk.shownProperty().subscribe(_ -> follow());
        source.subscribe(_ -> follow());
    }

    private void follow() {
        Shown now = desk.shownProperty().get();
        List<Standing> next =
                now == null ? List.of() : Standing.of(found.get(), now.plan().acceptances());
        standings.set(next);
        WarningKey open = asked.get();
        if (open != null && find(open).filter(s -> !s.isAccepted()).isEmpty()) {
            asked.set(null);
        }
    }

    private Optional<Standing> find(WarningKey key) {
        return standings.get().stream().filter(s -> s.warning().key().equals(key)).findFirst();
    }

    /// The practice they are of.
    public Desk desk() {
        return desk;
    }

    /// The warnings, the open ones first.
    public ReadOnlyObjectProperty<List<Standing>> standingsProperty() {
        return standings.getReadOnlyProperty();
    }

    /// The warning of which the reason is asked; null for none.
    public ReadOnlyObjectProperty<@Nullable WarningKey> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// The reason that is chosen for the warning that is asked about.
    ObjectProperty<AcceptReason> reasonProperty() {
        return reason;
    }

    /// What is typed with it.
    StringProperty noteProperty() {
        return note;
    }

    /// Asks why a warning is to be accepted, beginning with what was accepted of it before.
    public void ask(WarningKey warning) {
        Acceptance former = find(warning).map(Standing::acceptance).orElse(null);
        String before = former == null ? null : former.note();
        reason.set(former == null ? AcceptReason.ARRANGED : former.reason());
        note.set(before == null ? "" : before);
        asked.set(warning);
    }

    /// Accepts nothing after all.
    public void cancel() {
        asked.set(null);
    }

    /// Accepts the warning that was asked about, as bad as it is now, as one change.
    ///
    /// @param note what was typed, at most [Acceptance#LONGEST_NOTE] characters; blank for none
    /// @return whether it was accepted
    public boolean accept(AcceptReason reason, String note) {
        WarningKey key = asked.get();
        Standing standing = key == null ? null : find(key).orElse(null);
        if (standing == null) {
            return false;
        }
        Acceptance acceptance = Acceptance.of(standing.warning(), reason, note);
        Edit edit =
                standing.acceptance() == null
                        ? new Edit.Add(acceptance)
                        : new Edit.Update(acceptance);
        return edit(standing, edit);
    }

    /// Takes back that a warning was accepted, as one change.
    public void withdraw(Standing standing) {
        Acceptance acceptance = standing.acceptance();
        if (acceptance != null) {
            edit(standing, new Edit.Remove(acceptance));
        }
    }

    private boolean edit(Standing standing, Edit edit) {
        return desk.edit(standing.warning().key().date().toString(), List.of(edit));
    }

    /// Goes to the log: who accepted it, and when.
    public void history(Standing standing) {
        desk.goTo(Destination.history("acceptance", standing.warning().key().id()));
    }
}
