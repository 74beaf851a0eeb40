package nl.basiseerst.ui.team;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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

/// The team: who there is, what ends soon, and everything of one member.
public final class TeamView extends VBox {

    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, SHORTCUT_DOWN);
    private static final double LIST_SHARE = 0.34;

    private final TeamViewModel model;
    private final Texts texts;
    private final ListPane list;
    private final MemberPane details;

    /// @param privacy what a member can ask about their data
    /// @param imports takes duties over from a file
    public TeamView(
            TeamViewModel model,
            PersonPrivacyViewModel privacy,
            DutyImportViewModel imports,
            Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("team-view");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        ListPane.STYLESHEET,
                        Objects.requireNonNull(TeamView.class.getResource("/css/team.css"))
                                .toExternalForm());
        details = new MemberPane(model, privacy, imports, texts);
        list =
                new ListPane(
                        texts,
                        model.groupsProperty(),
                        model.searchProperty(),
                        model.chosenProperty(),
                        "team.search",
                        new ListPane.Actions(details::focusName, this::add, model::remove));
        SplitPane split = new SplitPane(list, details);
        split.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(list, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        ExpiryCard expiring = new ExpiryCard(model, texts, heightProperty(), this::open);
        VBox empty = empty();
        BooleanBinding nobody =
                Bindings.createBooleanBinding(
                        () ->
                                model.groupsProperty().get().isEmpty()
                                        && model.searchProperty().get().isEmpty(),
                        model.groupsProperty(),
                        model.searchProperty());
        showOnly(empty, nobody);
        showOnly(split, nobody.not());
        showOnly(expiring, nobody.not());
        getChildren().addAll(head(), expiring, split, empty);
        details.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Puts the keyboard where work begins: on the list.
    @Override
    public void requestFocus() {
        list.focusList();
    }

    /// The keys of this view.
    public static List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(SEARCH, "team.key.search"),
                new Shortcut(new KeyCodeCombination(KeyCode.ENTER), "team.key.open"),
                new Shortcut(new KeyCodeCombination(KeyCode.ESCAPE), "team.key.back"),
                new Shortcut(new KeyCodeCombination(KeyCode.INSERT), "team.key.add"),
                new Shortcut(new KeyCodeCombination(KeyCode.DELETE), "team.key.remove"));
    }

    private HBox head() {
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.textProperty().bind(texts.of("team.title"));
        title.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head =
                new HBox(
                        16,
                        title,
                        between,
                        Permitted.button(
                                model.desk(), texts, Action.KEEP_PEOPLE, addButton("member-add")));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox empty() {
        Label what = new Label();
        what.getStyleClass().add("section-title");
        what.setWrapText(true);
        Label next = new Label();
        next.getStyleClass().add("muted");
        next.setWrapText(true);
        next.textProperty().bind(texts.of("team.nobody.next"));
        BooleanBinding loading =
                Bindings.createBooleanBinding(
                        () -> model.desk().shownProperty().get() == null,
                        model.desk().shownProperty());
        what.textProperty()
                .bind(
                        Bindings.when(loading)
                                .then(
                                        Bindings.createStringBinding(
                                                () -> texts.now("team.loading"),
                                                texts.messagesProperty()))
                                .otherwise(
                                        Bindings.createStringBinding(
                                                () -> texts.now("team.nobody"),
                                                texts.messagesProperty())));
        showOnly(next, loading.not());
        VBox empty = new VBox(what, next);
        empty.getStyleClass().add("empty-state");
        VBox.setVgrow(empty, Priority.ALWAYS);
        return empty;
    }

    private Button addButton(String id) {
        Button add = new Button();
        add.setId(id);
        add.getStyleClass().add("accent");
        add.textProperty().bind(texts.of("team.add"));
        add.setGraphic(new Icon(Feather.USER_PLUS, add));
        add.setOnAction(_ -> add());
        add.setMinWidth(USE_PREF_SIZE);
        return add;
    }

    private void add() {
        model.add();
        details.focusName();
    }

    private void open(String member) {
        model.searchProperty().set("");
        model.chosenProperty().set(member);
        list.focusList();
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            list.focusList();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (SEARCH.match(event)) {
            list.search();
            event.consume();
        }
    }

    private static void showOnly(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
