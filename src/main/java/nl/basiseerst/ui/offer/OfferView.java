package nl.basiseerst.ui.offer;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.list.ListPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;

/// The catalogue of the practice, chapter by chapter: a list and what is chosen in it, or the
/// matrix of who may do what.
public final class OfferView extends VBox {

    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, SHORTCUT_DOWN);
    private static final double LIST_SHARE = 0.36;
    private static final double WIDEST = 4000;

    private final OfferViewModel model;
    private final Texts texts;
    private final ListPane list;
    private final ThingPane details;
    private final CountsViewModel counts;
    private final CountsPage countsPage;

    public OfferView(OfferViewModel model, CountsViewModel counts, Texts texts) {
        this.model = model;
        this.counts = counts;
        this.texts = texts;
        getStyleClass().add("offer-view");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        ListPane.STYLESHEET,
                        Objects.requireNonNull(OfferView.class.getResource("/css/offer.css"))
                                .toExternalForm());
        details = new ThingPane(model, texts);
        list =
                new ListPane(
                        texts,
                        model.groupsProperty(),
                        model.searchProperty(),
                        model.chosenProperty(),
                        "offer.search",
                        new ListPane.Actions(details::focusFirst, this::add, model::remove));
        SplitPane split = new SplitPane(list, details);
        split.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(list, false);
        MatrixPane matrix = new MatrixPane(model, texts);
        BooleanBinding inMatrix = model.chapterProperty().isEqualTo(Chapter.MATRIX);
        showOnly(matrix, inMatrix);
        showOnly(split, inMatrix.not());
        Label loading = new Label();
        loading.textProperty().bind(texts.of("offer.loading"));
        BooleanBinding unread =
                Bindings.createBooleanBinding(
                        () -> model.plan().isEmpty(), model.desk().shownProperty());
        showOnly(loading, unread);
        StackPane body = new StackPane(split, matrix, loading);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox head = head();
        FlowPane chapters = chapters();
        countsPage = new CountsPage(counts, texts);
        VBox.setVgrow(countsPage, Priority.ALWAYS);
        BooleanBinding counting =
                Bindings.createBooleanBinding(counts.openProperty()::get, counts.openProperty());
        showOnly(countsPage, counting);
        List.of(head, chapters, body).forEach(node -> showOnly(node, counting.not()));
        counts.openProperty().subscribe((_, _) -> requestFocus());
        getChildren().addAll(head, chapters, body, countsPage);
        details.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Puts the keyboard where work begins: on the list.
    @Override
    public void requestFocus() {
        if (counts.openProperty().get()) {
            countsPage.requestFocus();
        } else {
            list.focusList();
        }
    }

    /// The keys of this view.
    public static List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(SEARCH, "offer.key.search"),
                new Shortcut(new KeyCodeCombination(KeyCode.ENTER), "offer.key.open"),
                new Shortcut(new KeyCodeCombination(KeyCode.ESCAPE), "offer.key.back"),
                new Shortcut(new KeyCodeCombination(KeyCode.INSERT), "offer.key.add"),
                new Shortcut(new KeyCodeCombination(KeyCode.DELETE), "offer.key.remove"),
                new Shortcut(CountsPage.PASTE, "counts.key.paste"));
    }

    private HBox head() {
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.textProperty().bind(texts.of("offer.title"));
        title.setMinWidth(USE_PREF_SIZE);
        Button count = new Button();
        count.setId("counts-open");
        count.textProperty().bind(texts.of("counts.open"));
        count.setGraphic(new Icon(Feather.BAR_CHART_2, count));
        count.setMinWidth(USE_PREF_SIZE);
        count.setOnAction(_ -> counts.openProperty().set(true));
        showOnly(count, model.chapterProperty().isEqualTo(Chapter.ACTIVITIES));
        Button add = new Button();
        add.setId("thing-add");
        add.getStyleClass().add("accent");
        add.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now("offer.add." + model.chapterProperty().get()),
                                model.chapterProperty(),
                                texts.messagesProperty()));
        add.setGraphic(new Icon(Feather.PLUS, add));
        add.setOnAction(_ -> add());
        add.setMinWidth(USE_PREF_SIZE);
        add.visibleProperty().bind(model.chapterProperty().map(Chapter::growsAndShrinks));
        FlowPane buttons =
                new FlowPane(
                        8,
                        8,
                        Permitted.button(model.desk(), texts, Action.KEEP_PRACTICE, count),
                        Permitted.button(
                                model.desk(),
                                texts,
                                Action.KEEP_PRACTICE,
                                add)); // two lines where the text is large
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(WIDEST);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox head = new HBox(16, title, buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private FlowPane chapters() {
        ToggleGroup group = new ToggleGroup();
        FlowPane buttons = new FlowPane(8, 8);
        for (Chapter chapter : Chapter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("chapter-" + chapter.name());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.textProperty()
                    .bind(texts.in(messages -> new OfferWords(messages).chapter(chapter)));
            button.setOnAction(
                    _ -> {
                        model.chapterProperty().set(chapter);
                        button.setSelected(true); // one is always open
                    });
            model.chapterProperty().subscribe(open -> button.setSelected(open == chapter));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private void add() {
        if (model.add()) {
            details.focusFirst();
        }
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            list.focusList();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (SEARCH.match(event)
                && !counts.openProperty().get()
                && model.chapterProperty().get() != Chapter.MATRIX) {
            list.search();
            event.consume();
        }
    }

    private static void showOnly(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
