package nl.basiseerst.ui.absence;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.form.FormField;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// Who is away, and noting that somebody will be with what it comes to: parts that are looked at
/// one at a time.
public final class AwayView extends VBox {

    /// The id of the place.
    public static final String PLACE = "absence";

    private final NoteViewModel note;
    private final Texts texts;
    private final StackPane body = new StackPane();
    private final ToggleGroup choice = new ToggleGroup();
    private final Map<String, Supplier<Node>> sections = new LinkedHashMap<>();
    private final Map<String, Node> made = new LinkedHashMap<>();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param calendar who is away when
    /// @param requests leave that is asked for
    /// @param hours the hours of leave of everybody
    /// @param closures days on which the practice is closed
    /// @param school the holidays of the schools
    public AwayView(
            NoteViewModel note,
            CalendarViewModel calendar,
            RequestsViewModel requests,
            LeaveHoursViewModel hours,
            ClosuresViewModel closures,
            SchoolHolidaysViewModel school,
            Texts texts) {
        this.note = note;
        this.texts = texts;
        Desk desk = note.desk();
        setId(PLACE);
        getStyleClass().add("away-view");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(AwayView.class.getResource("/css/absence.css"))
                                .toExternalForm());
        sections.put(
                "calendar",
                () ->
                        new CalendarPane(
                                calendar,
                                texts,
                                (member, date) -> {
                                    note.begin(member, date, date);
                                    show("note");
                                }));
        sections.put("note", () -> new NotePane(note, texts));
        sections.put("requests", () -> new RequestsPane(requests, note, texts));
        sections.put("hours", () -> new LeaveHoursPane(hours, texts));
        sections.put("closures", () -> new ClosuresPane(closures, texts));
        sections.put("school", () -> new SchoolHolidaysPane(school, texts));
        body.visibleProperty().bind(desk.shownProperty().isNotNull());
        body.managedProperty().bind(body.visibleProperty());
        body.setMinHeight(0);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body, nothing(desk));
        open("calendar");
        desk.destinationProperty().subscribe(this::go);
    }

    @Override
    public void requestFocus() {
        body.getChildren().getFirst().requestFocus();
    }

    private FlowPane head() {
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.textProperty().bind(texts.of("away.title"));
        FlowPane head = new FlowPane(title);
        head.getStyleClass().add("away-sections");
        for (String section : sections.keySet()) {
            ToggleButton button = new ToggleButton();
            button.setId("away-section-" + section);
            button.textProperty().bind(texts.of("away.section." + section));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(choice);
            button.setOnAction(_ -> open(section));
            buttons.put(section, button);
            head.getChildren().add(button);
        }
        return head;
    }

    private StackPane nothing(Desk desk) {
        Label state = new Label();
        state.getStyleClass().add("muted");
        state.setWrapText(true);
        state.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                desk.stageProperty().get() == Desk.Stage.EMPTY
                                                        ? "away.empty"
                                                        : "away.loading"),
                                desk.stageProperty(),
                                texts.messagesProperty()));
        StackPane nothing = new StackPane(state);
        nothing.visibleProperty().bind(body.visibleProperty().not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        setVgrow(nothing, Priority.ALWAYS);
        return nothing;
    }

    /// Shows a part and puts the keyboard in it.
    private void show(String section) {
        open(section);
        requestFocus();
    }

    private void open(String section) {
        ToggleButton button = Objects.requireNonNull(buttons.get(section));
        button.setSelected(true); // pressed twice it stays chosen
        Supplier<Node> make = Objects.requireNonNull(sections.get(section));
        body.getChildren().setAll(made.computeIfAbsent(section, _ -> make.get()));
    }

    /// Somebody's absence is noted from elsewhere: with their id, on the day that is looked at.
    private void go(@Nullable Destination place) {
        if (place == null || !place.place().equals(PLACE)) {
            return;
        }
        String thing = place.thing();
        if (thing != null && sections.containsKey(thing)) {
            open(thing);
        } else if (thing != null) {
            note.plan()
                    .flatMap(
                            plan ->
                                    plan.members().stream()
                                            .filter(member -> member.id().equals(thing))
                                            .findFirst())
                    .ifPresent(
                            member -> {
                                note.beginAnew(member);
                                open("note");
                            });
        }
    }
}
