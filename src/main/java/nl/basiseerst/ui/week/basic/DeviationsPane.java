package nl.basiseerst.ui.week.basic;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;

import nl.basiseerst.application.roster.ExportDeviations.Listed;
import nl.basiseerst.application.words.DeviationWords;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.week.FontSize;
import nl.basiseerst.ui.week.Notice;
import nl.basiseerst.ui.week.basic.DeviationsViewModel.Span;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Function;

/// The list of deviations from the basic schedule.
final class DeviationsPane extends VBox {

    /// One deviation in words.
    private record Row(
            Deviation deviation, String date, String member, String planned, String actual) {}

    private final DeviationsViewModel model;
    private final Texts texts;
    private final TableView<Row> table = new TableView<>();

    DeviationsPane(DeviationsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("deviations");
        getStyleClass().add("deviations");
        Button export = new Button();
        export.setId("deviations-export");
        export.setGraphic(new Icon(Feather.UPLOAD, export));
        export.textProperty().bind(texts.of("basic.deviations.export"));
        export.setMinWidth(USE_PREF_SIZE);
        export.disableProperty().bind(model.busyProperty().or(Bindings.isEmpty(table.getItems())));
        export.setOnAction(_ -> model.export());
        FlowPane tools = new FlowPane(8, 8, span(), export, count());
        Label about = new Label();
        about.textProperty().bind(texts.of("basic.deviations.about"));
        about.getStyleClass().addAll("muted", "deviations-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.visibleProperty().bind(Bindings.isNotEmpty(table.getItems()));
        about.managedProperty().bind(about.visibleProperty());
        tools.getStyleClass().add("week-toolbar");
        tools.setMinHeight(USE_PREF_SIZE);
        StackPane body = new StackPane(table, none());
        body.getStyleClass().add("deviations-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        table();
        FontSize textSize = new FontSize(body);
        textSize.subscribe(() -> fit(textSize.pixels()));
        getChildren().addAll(tools, done(), body, about);
        model.listedProperty().subscribe(_ -> fill());
        texts.messagesProperty().subscribe((_, _) -> fill());
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private ComboBox<Span> span() {
        ComboBox<Span> box = new ComboBox<>();
        box.setId("deviations-span");
        box.setMinWidth(USE_PREF_SIZE);
        box.accessibleTextProperty().bind(texts.of("basic.deviations.span"));
        box.getItems().setAll(Span.values());
        box.valueProperty().bindBidirectional(model.spanProperty());
        texts.messagesProperty()
                .subscribe(
                        _ ->
                                box.setConverter(
                                        new StringConverter<>() {
                                            @Override
                                            public String toString(@Nullable Span value) {
                                                return value == null
                                                        ? ""
                                                        : texts.now(
                                                                "basic.deviations.span." + value);
                                            }

                                            @Override
                                            public Span fromString(String text) {
                                                return box.getValue(); // nothing is typed here
                                            }
                                        }));
        return box;
    }

    private Label count() {
        Label count = new Label();
        count.setId("deviations-count");
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now("basic.deviations.count", table.getItems().size()),
                                table.getItems(),
                                texts.messagesProperty()));
        count.visibleProperty().bind(model.listedProperty().isNotNull());
        return count;
    }

    private Label done() {
        Label done = new Label();
        done.setId("deviations-done");
        done.getStyleClass().add("basic-notice");
        done.setWrapText(true);
        done.setMinHeight(USE_PREF_SIZE);
        done.setMaxWidth(Double.MAX_VALUE);
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        done.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sentence, model.doneProperty(), texts.messagesProperty()));
        done.visibleProperty().bind(model.doneProperty().isNotNull());
        done.managedProperty().bind(done.visibleProperty());
        return done;
    }

    private String sentence() {
        Notice done = model.doneProperty().get();
        return done == null ? "" : texts.now(done.key(), done.details().toArray());
    }

    private Label none() {
        Label none = new Label();
        none.setId("deviations-none");
        none.getStyleClass().addAll("empty-state");
        none.setWrapText(true);
        none.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::whyNone, model.listedProperty(), texts.messagesProperty()));
        none.visibleProperty()
                .bind(Bindings.isEmpty(table.getItems()).and(model.listedProperty().isNotNull()));
        none.setMouseTransparent(true);
        return none;
    }

    private String whyNone() {
        Listed listed = model.listedProperty().get();
        if (listed == null) {
            return "";
        }
        boolean unstamped =
                listed.plan().groundwork().basicSchedules().stream()
                        .allMatch(schedule -> schedule.stamped().isEmpty());
        return texts.now(unstamped ? "basic.deviations.unstamped" : "basic.deviations.none");
    }

    private void table() {
        table.setId("deviations-table");
        table.accessibleTextProperty().bind(texts.of("basic.deviations"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        table.visibleProperty().bind(Bindings.isNotEmpty(table.getItems()));
        table.getColumns()
                .setAll(
                        List.of(
                                column("basic.deviations.date", Row::date, 1.1),
                                column("basic.deviations.member", Row::member, 1.5),
                                column("basic.deviations.planned", Row::planned, 4),
                                column("basic.deviations.actual", Row::actual, 4)));
        table.setRowFactory(
                _ -> {
                    TableRow<Row> row = new TableRow<>();
                    row.setOnMouseClicked(
                            event -> {
                                Row item = row.getItem();
                                if (item != null && event.getButton() == MouseButton.PRIMARY) {
                                    model.open(item.deviation());
                                }
                            });
                    return row;
                });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The columns of dates and names as wide as these are, the rest for the work.
    private void fit(double pixels) {
        table.getColumns().get(0).setMinWidth(9.6 * pixels);
        table.getColumns().get(0).setMaxWidth(10 * pixels);
        table.getColumns().get(1).setMinWidth(9 * pixels);
        table.getColumns().get(1).setMaxWidth(12 * pixels);
    }

    private void pressed(KeyEvent event) {
        Row chosen = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            model.open(chosen.deviation());
        }
    }

    private TableColumn<Row, String> column(
            String titleKey, Function<Row, String> words, double share) {
        TableColumn<Row, String> column = new TableColumn<>();
        column.textProperty().bind(texts.of(titleKey));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(100 * share);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(_ -> new Wrapped());
        return column;
    }

    /// A cell whose words go on below where the column is narrow.
    private static final class Wrapped extends TableCell<Row, String> {

        private final Text text = new Text();

        Wrapped() {
            text.getStyleClass().add("wrapped-text");
            text.wrappingWidthProperty().bind(widthProperty().subtract(16));
            text.fontProperty().bind(fontProperty());
            text.fillProperty().bind(textFillProperty());
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            text.setText(empty || item == null ? "" : item);
            setGraphic(empty ? null : text);
        }
    }

    private void fill() {
        Listed listed = model.listedProperty().get();
        if (listed == null) {
            table.getItems().clear();
            return;
        }
        Terms terms = new Terms(texts.messages());
        Names names = new Names(listed.plan());
        DeviationWords words = new DeviationWords(texts.messages(), listed.plan());
        table.getItems()
                .setAll(
                        listed.deviations().stream()
                                .map(
                                        one ->
                                                new Row(
                                                        one,
                                                        terms.dateWithYear(one.date()),
                                                        names.member(one.member()).name(),
                                                        words.work(one.gone()),
                                                        words.work(one.added())))
                                .toList());
        if (!table.getItems().isEmpty() && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
