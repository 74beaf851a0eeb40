package nl.basiseerst.ui.week;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be put down on the day at the cursor in one go: recent and favourite blocks, and the
/// patterns of the practice. Clicked, pressed with the keyboard, or dragged to another day.
final class PatternPane extends VBox {

    private final PatternCommands commands;
    private final PatternWords words;
    private final Texts texts;
    private final WeekViewModel model;
    private final Runnable leave;
    private final VBox blocks = new VBox();
    private final VBox days = new VBox();
    private final Button make = new Button();
    private List<?> shown = List.of();
    private @Nullable String renaming;

    /// @param leave called when the keyboard is to go back to the grid
    PatternPane(WeekViewModel model, PatternCommands commands, Texts texts, Runnable leave) {
        this.model = model;
        this.commands = commands;
        this.texts = texts;
        this.leave = leave;
        words = new PatternWords(texts);
        setId("patterns");
        getStyleClass().add("patterns");
        blocks.getStyleClass().add("pattern-list");
        days.getStyleClass().add("pattern-list");
        make.setId("pattern-make");
        make.setGraphic(new Icon(Feather.BOOKMARK, make));
        make.textProperty().bind(texts.of("week.pattern.make"));
        make.setWrapText(true);
        make.setMinHeight(USE_PREF_SIZE);
        make.setOnAction(_ -> make());
        Label none = new Label();
        none.textProperty().bind(texts.of("week.pattern.none"));
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(Bindings.isEmpty(days.getChildren()));
        none.managedProperty().bind(none.visibleProperty());
        getChildren()
                .addAll(
                        title("week.pattern.days", null),
                        days,
                        none,
                        make,
                        title("week.pattern.blocks", blocks),
                        blocks);
    }

    /// Puts the keyboard on the first thing to put down.
    void begin() {
        Node first = days.getChildren().isEmpty() ? null : days.getChildren().getFirst();
        if (first instanceof HBox row) {
            row.getChildren().getFirst().requestFocus();
        } else if (!blocks.getChildren().isEmpty()) {
            ((HBox) blocks.getChildren().getFirst()).getChildren().getFirst().requestFocus();
        } else {
            make.requestFocus();
        }
    }

    /// Shows what there is for the person at the cursor.
    void fill() {
        make.setDisable(!commands.canMake());
        List<DayPattern.Part> recent = commands.recent();
        List<DayPattern> favourites = commands.favourites();
        List<DayPattern> patterns = commands.days();
        List<Object> now = new ArrayList<>(List.of(recent, favourites, patterns));
        now.add(texts.language());
        now.add(Optional.ofNullable(renaming));
        model.plan().ifPresent(plan -> now.add(plan.sessionTypes()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> rows = new ArrayList<>();
        favourites.forEach(pattern -> rows.add(row(pattern)));
        for (DayPattern.Part part : recent) {
            Button button = button(List.of(part), words(part), Feather.CLOCK);
            button.setAccessibleText(texts.now("week.pattern.recent", words(part)));
            rows.add(new HBox(button));
        }
        blocks.getChildren().setAll(rows);
        days.getChildren().setAll(patterns.stream().map(this::row).toList());
    }

    private void make() {
        Member member = commands.member().orElse(null);
        TimeSpan hours = commands.hours().orElse(null);
        if (member != null && hours != null) {
            commands.makeOfDay(words.ofDay(member, hours)).ifPresent(this::askName);
        }
    }

    /// Opens the field for the name of a pattern.
    void askName(String pattern) {
        renaming = pattern;
        fill();
        lookupAll("#pattern-name").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private HBox row(DayPattern pattern) {
        if (pattern.id().equals(renaming)) {
            return new HBox(name(pattern));
        }
        boolean one = pattern.parts().size() == 1;
        String text = pattern.name();
        Button button = button(pattern.parts(), text, one ? Feather.STAR : Feather.CALENDAR);
        button.setId("pattern-" + pattern.id());
        button.setAccessibleText(texts.now("week.pattern.put", text));
        HBox row = new HBox(button, more(pattern));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pattern-row");
        return row;
    }

    private Button button(List<DayPattern.Part> parts, String text, Feather icon) {
        String whole = parts.stream().map(this::words).collect(Collectors.joining("\n"));
        PatternButton button = new PatternButton(parts, text, icon, whole);
        button.setOnAction(
                _ -> {
                    leave.run();
                    commands.put(parts);
                });
        return button;
    }

    private MenuButton more(DayPattern pattern) {
        MenuButton more = new MenuButton();
        more.setId("pattern-more-" + pattern.id());
        more.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        Icon icon = new Icon(Feather.MORE_HORIZONTAL, more);
        more.setGraphic(icon);
        more.setAccessibleText(texts.now("week.pattern.more", pattern.name()));
        more.setTooltip(new Tip(more.getAccessibleText()));
        more.setMinWidth(USE_PREF_SIZE);
        more.getItems()
                .addAll(
                        item("week.pattern.rename", () -> askName(pattern.id())),
                        item("week.pattern.remove", () -> remove(pattern)));
        return more;
    }

    private void remove(DayPattern pattern) {
        make.requestFocus(); // the button goes
        commands.remove(pattern);
        fill();
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.now(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private FormField<String> name(DayPattern pattern) {
        FormField<String> field =
                new TypedField<>(texts, Spellings.text(), typed -> commands.rename(pattern, typed))
                        .named("week.pattern.name.field")
                        .known("pattern-name");
        field.show(pattern.name());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.focusWithinProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has && field.mistakeProperty().get() == null) {
                                renaming = null;
                                Platform.runLater(this::fill);
                            }
                        });
        return field;
    }

    private Label title(String key, @Nullable VBox of) {
        Label title = new Label();
        title.getStyleClass().add("form-label");
        title.textProperty().bind(texts.of(key));
        if (of != null) {
            title.visibleProperty().bind(Bindings.isNotEmpty(of.getChildren()));
            title.managedProperty().bind(title.visibleProperty());
        }
        return title;
    }

    private String words(DayPattern.Part part) {
        List<SessionType> sessions = model.plan().map(PracticePlan::sessionTypes).orElse(List.of());
        return words.part(sessions, part);
    }
}
