package nl.basiseerst.ui.settings;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.KeptElsewhere;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.FormField;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The settings: their parts at the left, or above where the window is too narrow for the size of
/// the text, and the part that is chosen beside them.
public final class SettingsView extends BorderPane {

    private static final double LEAST_EM_FOR_LIST = 52;

    private static final Insets MENU_MARGIN = new Insets(16, 32, 0, 32);

    private final SettingsModels models;
    private final Texts texts;
    private final Appearance appearance;
    private final DataPlaces places;
    private final Map<Section, Node> made = new EnumMap<>(Section.class);
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final VBox list = new VBox();
    private final ComboBox<Section> menu = new ComboBox<>();
    private final ScrollPane content = new ScrollPane();

    /// Empty: it knows the size of the text here.
    private final Label measure = new Label();

    /// @param places where the data of this computer are
    public SettingsView(
            SettingsModels models, Texts texts, Appearance appearance, DataPlaces places) {
        this.models = models;
        this.texts = texts;
        this.appearance = appearance;
        this.places = places;
        setId("settings");
        getStyleClass().add("settings");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(SettingsView.class.getResource("/css/settings.css"))
                                .toExternalForm());
        buildList();
        buildMenu();
        content.setFitToWidth(true);
        content.setFocusTraversable(false);
        content.getStyleClass().add("settings-content");
        setCenter(content);
        measure.setManaged(false);
        getChildren().add(measure);
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
        models.settings().sectionProperty().subscribe(this::show);
    }

    private void buildList() {
        list.getStyleClass().add("settings-list");
        list.accessibleTextProperty().bind(texts.of("settings.parts"));
        for (Section section : Section.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("to-settings-" + section.id());
            button.getStyleClass().add("navigation-button");
            button.setGraphic(new Icon(section.icon(), button));
            button.textProperty().bind(texts.of(section.labelKey()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        models.settings().choose(section);
                        mark(section); // a second click must not switch it off
                    });
            buttons.put(section, button);
            list.getChildren().add(button);
        }
    }

    private void buildMenu() {
        menu.setId("settings-menu");
        menu.accessibleTextProperty().bind(texts.of("settings.parts"));
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.getItems().setAll(Section.values());
        texts.messagesProperty().subscribe(_ -> nameMenu());
        menu.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                models.settings().choose(chosen);
                            }
                        });
    }

    private void nameMenu() {
        menu.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Section section) {
                        return section == null ? "" : texts.now(section.labelKey());
                    }

                    @Override
                    public Section fromString(String name) {
                        throw new UnsupportedOperationException("Nothing is typed here");
                    }
                });
    }

    private void arrange() {
        boolean wide = getWidth() >= LEAST_EM_FOR_LIST * measure.getFont().getSize();
        setLeft(wide ? list : null);
        setTop(wide ? null : menu);
        BorderPane.setMargin(menu, MENU_MARGIN);
    }

    private void show(Section section) {
        content.setContent(made.computeIfAbsent(section, this::kept));
        content.setVvalue(0);
        mark(section);
        if (menu.getValue() != section) {
            menu.setValue(section);
        }
    }

    private void mark(Section section) {
        buttons.forEach((one, button) -> button.setSelected(one == section));
    }

    /// The title alone: what stands below it is about the computer with the data.
    private Node titled(Section section, Node notice) {
        Label title = SectionPane.words("page-title");
        title.textProperty().bind(texts.of(section.labelKey()));
        VBox pane = new VBox(title, notice);
        pane.setId("settings-" + section.id());
        pane.getStyleClass().add("settings-section");
        return pane;
    }

    private Node kept(Section section) {
        return section.isOfKeeper()
                ? new KeptElsewhere(
                        models.settings().desk(),
                        texts,
                        () -> permitted(section),
                        notice -> titled(section, notice))
                : permitted(section);
    }

    private Node permitted(Section section) {
        Action needed = section.needed();
        Node part = make(section);
        return needed == null
                ? part
                : Permitted.part(models.settings().desk(), texts, needed, part);
    }

    private Node make(Section section) {
        return switch (section) {
            case PRACTICE -> new PracticeSection(texts, models.practice());
            case HOURS -> new HoursSection(texts, models.hours());
            case CLOSED -> new ClosedSection(texts, models.closed());
            case ROOMS -> new RoomsSection(texts, models.rooms(), models.settings());
            case RULES -> new RulesSection(texts, models.rules(), models.settings());
            case PASTE -> new PasteSection(texts, models.paste());
            case FILE -> new FileSection(texts, models.file());
            case WINDOW -> new WindowSection(texts, appearance);
            case DATA -> new DataSection(texts, places, models.data(), models.settings().desk());
            case ENCRYPTION -> new EncryptionSection(texts, models.encryption());
            case ACCESS -> new AccessSection(texts, models.access());
            case LOG -> new LogSection(texts, models.log());
            case PRIVACY -> new PrivacySection(texts, models.privacy());
            case SHARING -> new SharingSection(texts, models.sharing());
        };
    }
}
