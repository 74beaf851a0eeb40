package nl.basiseerst.ui.division;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.MomentPicker;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.division.DivisionViewModel.Image;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How work is divided over some weeks.
public final class DivisionView extends VBox {

    private final DivisionViewModel model;
    private final Texts texts;
    private final FairnessPane fairness;
    private final ContinuityPane continuity;
    private final HardWorkPane work;
    private final TabPane tabs = new TabPane();

    public DivisionView(DivisionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("division");
        getStyleClass().add("division-view");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(DivisionView.class.getResource("/css/division.css"))
                                .toExternalForm());
        work = new HardWorkPane(model.work(), texts);
        fairness = new FairnessPane(model, texts, this::toWork);
        continuity = new ContinuityPane(model, texts);
        tabs.getTabs()
                .addAll(
                        tab("fairness", fairness),
                        tab("continuity", continuity),
                        tab("work", work));
        tabs.setId("division-tabs");
        tabs.visibleProperty().bind(model.imageProperty().isNotNull());
        StackPane body = new StackPane(tabs, loading());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(toolbar(), body);
        sceneProperty().subscribe(scene -> model.setWanted(scene != null));
    }

    /// Puts the keyboard on the rows.
    @Override
    public void requestFocus() {
        switch (tabs.getSelectionModel().getSelectedIndex()) {
            case 0 -> fairness.begin();
            case 1 -> continuity.begin();
            default -> work.begin();
        }
    }

    private void toWork() {
        tabs.getSelectionModel().select(2);
        applyCss();
        layout(); // what is on a tab can have the keyboard from here on
        work.begin();
    }

    private Tab tab(String name, Node content) {
        Tab tab = new Tab();
        tab.setId("division-" + name);
        tab.textProperty().bind(texts.of("division." + name));
        tab.setContent(content);
        tab.setClosable(false);
        return tab;
    }

    /// Its keys, for the help sheet.
    public static List<Shortcut> shortcuts() {
        List<Shortcut> shortcuts = new ArrayList<>();
        shortcuts.add(new Shortcut(new KeyCodeCombination(KeyCode.SPACE), "division.key.days"));
        shortcuts.add(new Shortcut(new KeyCodeCombination(KeyCode.ENTER), "division.key.team"));
        shortcuts.addAll(MomentPicker.shortcuts(MomentPicker.Step.WEEK));
        return shortcuts;
    }

    private FlowPane toolbar() {
        MomentPicker moment = new MomentPicker(model.desk(), texts, MomentPicker.Step.WEEK);
        moment.listenOn(this);
        ChoiceBox<Stretch> stretch = new ChoiceBox<>();
        stretch.setId("division-stretch");
        stretch.setMinWidth(Region.USE_PREF_SIZE);
        stretch.accessibleTextProperty().bind(texts.of("division.stretch"));
        stretch.getItems().setAll(Stretch.values());
        stretch.valueProperty().bindBidirectional(model.stretchProperty());
        texts.messagesProperty()
                .subscribe(
                        _ ->
                                stretch.setConverter(
                                        new StringConverter<>() {
                                            @Override
                                            public String toString(@Nullable Stretch value) {
                                                return value == null
                                                        ? ""
                                                        : texts.now("division.stretch." + value);
                                            }

                                            @Override
                                            public Stretch fromString(String text) {
                                                return model.stretchProperty().get();
                                            }
                                        }));
        Label span = WordPane.words("division-span");
        span.setId("division-span");
        model.imageProperty().subscribe(_ -> span.setText(span()));
        texts.messagesProperty().subscribe((_, _) -> span.setText(span()));
        FlowPane toolbar = new FlowPane(moment, stretch, span);
        toolbar.getStyleClass().add("division-toolbar");
        toolbar.setMinHeight(Region.USE_PREF_SIZE);
        return toolbar;
    }

    private String span() {
        Image image = model.imageProperty().get();
        Terms terms = new Terms(texts.messages());
        return image == null
                ? ""
                : texts.now(
                        "division.span",
                        terms.dateWithYear(image.from()),
                        terms.dateWithYear(image.to()));
    }

    private VBox loading() {
        Label what = new Label();
        what.textProperty().bind(texts.of("division.loading"));
        VBox box = new VBox(new ProgressIndicator(), what);
        box.getStyleClass().add("empty-state");
        box.visibleProperty().bind(model.imageProperty().isNull());
        return box;
    }
}
