package nl.basiseerst.ui.common.list;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.SearchField;
import nl.basiseerst.ui.common.Texts;

import java.util.List;
import java.util.Objects;

/// A list with a field to search in it: Enter goes to what is chosen, Insert makes a new thing,
/// Delete removes the chosen one.
public final class ListPane extends VBox {

    /// The stylesheet of the list, for the root of a view.
    public static final String STYLESHEET =
            Objects.requireNonNull(ListPane.class.getResource("/css/list.css")).toExternalForm();

    /// What the keys of the list do.
    ///
    /// @param open goes to the chosen thing
    /// @param add makes a new thing
    /// @param remove removes the chosen thing
    public record Actions(Runnable open, Runnable add, Runnable remove) {}

    private final SearchField search;
    private final GroupedList list;
    private final Actions actions;

    /// @param searched what is searched for
    /// @param chosen id of the chosen thing, empty for none
    /// @param promptKey key of the text that says what to search for
    public ListPane(
            Texts texts,
            ObservableValue<List<ListedGroup>> groups,
            StringProperty searched,
            StringProperty chosen,
            String promptKey,
            Actions actions) {
        this.actions = actions;
        getStyleClass().add("list-pane");
        search = new SearchField(texts, promptKey);
        search.setId("search");
        search.textProperty().bindBidirectional(searched);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        list = new GroupedList(texts, groups, chosen);
        list.setId("list");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listing);
        list.setMinHeight(0);
        Label nothing = new Label();
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.textProperty().bind(texts.of("ui.list.nothing"));
        list.setPlaceholder(new StackPane(nothing));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    /// Takes the keyboard, to search.
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    /// Takes the keyboard, to walk along the list.
    public void focusList() {
        list.requestFocus();
    }

    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            focusList();
            event.consume();
        }
    }

    private void listing(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action =
                switch (event.getCode()) {
                    case KeyCode.ENTER -> actions.open();
                    case KeyCode.INSERT -> actions.add();
                    case KeyCode.DELETE -> actions.remove();
                    default -> null;
                };
        if (action != null) {
            action.run();
            event.consume();
        }
    }
}
