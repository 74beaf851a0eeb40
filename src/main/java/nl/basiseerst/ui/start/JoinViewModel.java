package nl.basiseerst.ui.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import nl.basiseerst.application.sharing.Joining;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.desk.Desk;

/// Joining another computer with the code that it shows.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class JoinViewModel {

    private final Desk desk;
    private final BackgroundWork work;
    private final Joining joining;
    private final Failures failures;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final ReadOnlyStringWrapper mistake = new ReadOnlyStringWrapper(this, "mistake", "");

    /// @param work that of the store
    public JoinViewModel(Desk desk, BackgroundWork work, Joining joining, Failures failures) {
        this.desk = desk;
        this.work = work;
        this.joining = joining;
        this.failures = failures;
        code.subscribe(_ -> mistake.set(""));
    }

    /// Joins, and opens the practice over there.
    public void join() {
        String typed = code.get();
        if (busy.get()) {
            return;
        }
        if (!joining.isCode(typed)) {
            mistake.set("start.join.code.needed");
            return;
        }
        busy.set(true);
        failures.dismiss();
        work.start(
                _ -> {
                    joining.join(typed);
                    return true;
                },
                _ -> {
                    busy.set(false);
                    desk.open();
                },
                failure -> {
                    busy.set(false);
                    failures.accept(failure);
                });
    }

    /// Works with the other computer no more; what comes next is a first start.
    void leave() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        work.start(
                _ -> {
                    joining.leave();
                    return true;
                },
                _ -> {
                    busy.set(false);
                    desk.halt().end();
                    desk.open();
                },
                failure -> {
                    busy.set(false);
                    failures.accept(failure);
                });
    }

    /// The address of the computer that this one works with; empty for none.
    ReadOnlyStringProperty addressProperty() {
        return desk.keeper().addressProperty();
    }

    /// As it is typed.
    public StringProperty codeProperty() {
        return code;
    }

    /// Key of what is wrong with the code; empty if nothing is.
    public ReadOnlyStringProperty mistakeProperty() {
        return mistake.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
