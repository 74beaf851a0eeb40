package nl.basiseerst.ui.setup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The templates beside each other: for whom, and what each brings. The arrows walk along them,
/// Space or a click begins from one.
final class TemplateCards extends GridPane {

    private static final double LEAST_EM = 14;

    private final Texts texts;
    private final Consumer<Template> choose;
    private final List<ToggleButton> buttons = new ArrayList<>();
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
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> buttons.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /// @param id of the template the practice was begun from, null for none
    void show(List<Template> offered, @Nullable String id) {
        chosen = id;
        if (!offered.equals(templates)) {
            templates = offered;
            buttons.clear();
            offered.forEach(template -> buttons.add(card(template)));
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

    private ToggleButton card(Template template) {
        Label name = StepPane.words("section-title");
        name.setText(template.name());
        Label who = StepPane.words("setup-text");
        who.textProperty().bind(texts.of("setup.template." + template.id()));
        Label brings = StepPane.words("muted");
        brings.textProperty()
                .bind(
                        texts.in(
                                all ->
                                        all.text(
                                                "setup.template.brings",
                                                template.patients(),
                                                template.team().size(),
                                                team(new Terms(all), template))));
        VBox face = new VBox(6, name, who, brings);
        face.setFillWidth(true);
        ToggleButton button = new ToggleButton();
        button.setId("template-" + template.id());
        button.getStyleClass().add("template-card");
        button.setGraphic(face);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.accessibleTextProperty()
                .bind(
                        texts.in(
                                all ->
                                        template.name()
                                                + ". "
                                                + all.text("setup.template." + template.id())));
        button.widthProperty()
                .subscribe(width -> face.setPrefWidth(Math.max(0, width.doubleValue() - 32)));
        button.setOnAction(
                _ -> {
                    choose.accept(template);
                    mark(); // a second click must not switch it off
                });
        return button;
    }

    /// How many of each role: `2 huisarts, 4 doktersassistent`.
    private static String team(Terms terms, Template template) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        for (Member member : template.team()) {
            counts.merge(member.role(), 1, Integer::sum);
        }
        List<String> words = new ArrayList<>();
        counts.forEach((role, count) -> words.add(count + " × " + terms.role(role)));
        return String.join(", ", words);
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(templates.get(i).id().equals(chosen));
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
