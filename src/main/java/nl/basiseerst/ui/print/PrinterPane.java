package nl.basiseerst.ui.print;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.PrintOrder;
import nl.basiseerst.application.overview.Printers.Printer;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.print.PrinterViewModel.Search;

import org.jspecify.annotations.Nullable;

/// Where the pages go to: which printer, how often, which of them.
final class PrinterPane extends VBox {

    private final PrintPreviewViewModel model;
    private final PrinterViewModel printer;
    private final Texts texts;

    PrinterPane(PrintPreviewViewModel model, Texts texts) {
        this.model = model;
        this.printer = model.printer();
        this.texts = texts;
        getStyleClass().add("printer-pane");
        BooleanBinding found = printer.searchProperty().isEqualTo(Search.FOUND);
        getChildren()
                .addAll(
                        title(),
                        shownWhile(found.not(), state()),
                        shownWhile(found, choice()),
                        shownWhile(found, copies()),
                        shownWhile(found.and(several()), pages()),
                        shownWhile(model.busyProperty(), new ProgressBar()),
                        shownWhile(model.doneProperty().isNotEmpty(), done()));
    }

    private VBox title() {
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(texts.of("print.title"));
        Label of = new Label();
        of.setId("print-title");
        of.getStyleClass().add("muted");
        of.setWrapText(true);
        of.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::nameOfPages, model.page().pagesProperty()));
        VBox name = new VBox(title, of);
        name.getStyleClass().add("print-name");
        return name;
    }

    private Label state() {
        Label state = new Label();
        state.setId("print-printers");
        state.setWrapText(true);
        state.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                printer.searchProperty().get() == Search.NONE
                                                        ? "print.none"
                                                        : "print.looking"),
                                printer.searchProperty(),
                                texts.messagesProperty()));
        return state;
    }

    private VBox choice() {
        ComboBox<@Nullable Printer> choice = new ComboBox<>();
        choice.setId("print-printer");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Printer shown) {
                        return shown == null ? "" : shown.name();
                    }

                    @Override
                    public @Nullable Printer fromString(String name) {
                        throw new UnsupportedOperationException("Not editable");
                    }
                });
        choice.setItems(printer.printers());
        choice.valueProperty().bindBidirectional(printer.printerProperty());
        return field("print.printer", choice);
    }

    private VBox copies() {
        Spinner<Integer> copies = spinner("print-copies", printer.copiesProperty(), 1);
        ((IntegerSpinnerValueFactory) copies.getValueFactory()).setMax(PrintOrder.MOST_COPIES);
        return field("print.copies", copies);
    }

    private VBox pages() {
        ToggleGroup either = new ToggleGroup();
        RadioButton all = new RadioButton();
        all.setId("print-all");
        all.setToggleGroup(either);
        all.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now("print.pages.all", count()),
                                model.page().pagesProperty(),
                                texts.messagesProperty()));
        all.selectedProperty().bindBidirectional(printer.allProperty());
        RadioButton part = new RadioButton();
        part.setId("print-part");
        part.setToggleGroup(either);
        part.textProperty().bind(texts.of("print.pages.from"));
        printer.allProperty().subscribe(chosen -> part.setSelected(!chosen));
        Spinner<Integer> from = spinner("print-from", printer.fromProperty(), 1);
        Spinner<Integer> to = spinner("print-to", printer.toProperty(), 1);
        model.page()
                .pagesProperty()
                .subscribe(
                        _ -> {
                            setMax(from, count());
                            setMax(to, count());
                        });
        from.accessibleTextProperty().bind(texts.of("print.pages.from"));
        to.accessibleTextProperty().bind(texts.of("print.pages.to"));
        Label until = new Label();
        until.textProperty().bind(texts.of("print.pages.to"));
        HBox first = new HBox(part, from);
        HBox last = new HBox(until, to);
        first.getStyleClass().add("printer-range");
        last.getStyleClass().add("printer-range");
        FlowPane range = new FlowPane(first, last);
        range.getStyleClass().add("printer-ranges");
        from.disableProperty().bind(printer.allProperty());
        to.disableProperty().bind(printer.allProperty());
        Label name = new Label();
        name.textProperty().bind(texts.of("print.pages"));
        VBox pages = new VBox(name, all, range);
        pages.getStyleClass().add("printer-field");
        return pages;
    }

    private Label done() {
        Label done = new Label();
        done.setId("print-done");
        done.getStyleClass().add("printer-done");
        done.setWrapText(true);
        done.textProperty().bind(model.doneProperty());
        return done;
    }

    private static Spinner<Integer> spinner(String id, IntegerProperty value, int least) {
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(least, least);
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.getEditor().setPrefColumnCount(3);
        value.subscribe(
                wanted -> {
                    setMax(spinner, Math.max(values.getMax(), wanted.intValue()));
                    values.setValue(wanted.intValue());
                });
        values.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) { // what was typed may be no number
                                value.set(chosen);
                            }
                        });
        return spinner;
    }

    private static void setMax(Spinner<Integer> spinner, int most) {
        ((IntegerSpinnerValueFactory) spinner.getValueFactory()).setMax(Math.max(1, most));
    }

    private BooleanBinding several() {
        return Bindings.createBooleanBinding(() -> count() > 1, model.page().pagesProperty());
    }

    private String nameOfPages() {
        PreparedPages pages = model.page().pagesProperty().get();
        return pages == null ? "" : pages.title();
    }

    private int count() {
        PreparedPages pages = model.page().pagesProperty().get();
        return pages == null ? 0 : pages.count();
    }

    private VBox field(String labelKey, Node input) {
        Label name = new Label();
        name.textProperty().bind(texts.of(labelKey));
        name.setLabelFor(input);
        VBox field = new VBox(name, input);
        field.getStyleClass().add("printer-field");
        return field;
    }

    private static Node shownWhile(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
        return node;
    }
}
