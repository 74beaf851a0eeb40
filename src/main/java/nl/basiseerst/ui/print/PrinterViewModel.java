package nl.basiseerst.ui.print;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.overview.PrintOrder;
import nl.basiseerst.application.overview.Printers.Printer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// On which printer, how often, and which pages.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class PrinterViewModel {

    /// How far the search for printers is.
    public enum Search {
        LOOKING,
        NONE,
        FOUND
    }

    private final PrintRoom room;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<Search> search =
            new ReadOnlyObjectWrapper<>(this, "search", Search.LOOKING);
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Printer> printer =
            new SimpleObjectProperty<>(this, "printer");
    private final IntegerProperty copies = new SimpleIntegerProperty(this, "copies", 1);
    private final BooleanProperty all = new SimpleBooleanProperty(this, "all", true);
    private final IntegerProperty from = new SimpleIntegerProperty(this, "from", 1);
    private final IntegerProperty to = new SimpleIntegerProperty(this, "to", 1);

    PrinterViewModel(PrintRoom room, Consumer<Throwable> failures) {
        this.room = room;
        this.failures = failures;
    }

    /// Looks for printers anew; the one that was chosen stays so if it is still there.
    void look() {
        search.set(Search.LOOKING);
        room.look(
                this::found,
                failure -> {
                    found(List.of());
                    failures.accept(failure);
                });
    }

    /// Starts afresh for other pages.
    void begin(int pages) {
        copies.set(1);
        all.set(true);
        from.set(1);
        to.set(pages);
    }

    /// What is to be printed; empty while no printer is chosen.
    ///
    /// @param pages how many there are
    Optional<PrintOrder> order(int pages) {
        Printer chosen = printer.get();
        if (chosen == null) {
            return Optional.empty();
        }
        int first = all.get() ? 1 : Math.clamp(from.get(), 1, pages);
        int last = all.get() ? pages : Math.clamp(to.get(), first, pages);
        return Optional.of(new PrintOrder(chosen.name(), copies.get(), first, last));
    }

    public ReadOnlyObjectProperty<Search> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /// The usual one first.
    public ObservableList<Printer> printers() {
        return printers;
    }

    /// The chosen one; null while there is none.
    public ObjectProperty<@Nullable Printer> printerProperty() {
        return printer;
    }

    /// How often, from 1 to [PrintOrder#MOST_COPIES].
    public IntegerProperty copiesProperty() {
        return copies;
    }

    /// Whether all pages are printed, instead of a part.
    public BooleanProperty allProperty() {
        return all;
    }

    /// The first page of the part, from 1.
    public IntegerProperty fromProperty() {
        return from;
    }

    /// The last page of the part.
    public IntegerProperty toProperty() {
        return to;
    }

    private void found(List<Printer> there) {
        Printer before = printer.get();
        String wanted = before == null ? "" : before.name();
        printers.setAll(there);
        printer.set(
                there.stream()
                        .filter(each -> each.name().equals(wanted))
                        .findFirst()
                        .or(() -> there.stream().findFirst())
                        .orElse(null));
        search.set(there.isEmpty() ? Search.NONE : Search.FOUND);
    }
}
