package nl.basiseerst.ui.setup;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The templates beside each other: for whom, and what each brings. The arrows walk along them,
/// Space or a click begins from one.
final class TemplateCards extends GridPane {

    private static final double LEAST_EM = 14;

    private final Texts texts;
    private final Consumer<Template> choose;
    private final List<TemplateCard> buttons = new ArrayList<>();
    private List<Template> templates = List.of();
    private @Nullable String chosen;

    /// Empty: it knows the size of the text here.
    private final Label measure = new Label();

    private int columns;

    TemplateCards(Texts texts, Consumer<Template> choose) {
        this.texts = texts;
        this.choose = choose;
        getStyleClass().add("template-cards");
        measure.setManaged(false);
        getChildren().add(measure);
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void focusFirst() {
        buttons.stream()
                .filter(TemplateCard::isChosen)
                .findFirst()
                .or(() -> buttons.stream().findFirst())
                .ifPresent(TemplateCard::requestFocus);
    }

    /// @param id of the template the practice was begun from, null for none
    void show(List<Template> offered, @Nullable String id) {
        chosen = id;
        if (!offered.equals(templates)) {
            templates = offered;
            buttons.clear();
            offered.forEach(one -> buttons.add(new TemplateCard(texts, one, choose)));
            getChildren().setAll(measure);
            getChildren().addAll(buttons);
            columns = 0;
            arrange();
        }
        mark();
    }

    /// As many in a row as there is room for, without leaving a row half empty.
    private void arrange() {
        int fitting = buttons.size();
        double least = LEAST_EM * measure.getFont().getSize();
        while (fitting > 1 && getWidth() < fitting * (least + getHgap())) {
            fitting = (fitting + 1) / 2;
        }
        if (fitting == columns || buttons.isEmpty()) {
            return;
        }
        columns = fitting;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < buttons.size(); i++) {
            setConstraints(buttons.get(i), i % columns, i / columns);
        }
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).choose(templates.get(i).id().equals(chosen));
        }
    }

    private void pressed(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case KeyCode.RIGHT, KeyCode.DOWN -> 1;
                    case KeyCode.LEFT, KeyCode.UP -> -1;
                    default -> 0;
                };
        if (step == 0 || event.isAltDown()) {
            return;
        }
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                buttons.get(Math.clamp(i + step, 0, buttons.size() - 1)).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
