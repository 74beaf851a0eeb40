package nl.basiseerst.ui.setup;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.privacy.IllnessWords.About;
import nl.basiseerst.application.setup.WorkPlan;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.IllnessNote;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The team as a grid that is filled in from the keyboard: the arrows go to the line above and
/// below, and along the days; Enter goes to the next line; a name in the last line adds somebody.
final class TeamGrid extends VBox {

    /// Below this, in the size of the text, a row takes two lines.
    private static final double LEAST_EM = 61;

    private final TeamStepViewModel model;
    private final Texts texts;
    private final HBox head = new HBox();
    private final VBox lines = new VBox();
    private final Map<String, TeamRow> rows = new LinkedHashMap<>();
    private final TextField added = new TextField();

    /// Empty: it knows the size of the text here.
    private final Label measure = new Label();

    private List<DayOfWeek> open = List.of();
    private boolean narrow;

    TeamGrid(Texts texts, TeamStepViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("team-grid");
        head.getStyleClass().addAll("team-cells", "team-head");
        lines.getStyleClass().add("team-lines");
        added.setId("member-new");
        added.getStyleClass().add("team-name");
        added.promptTextProperty().bind(texts.of("setup.team.new"));
        added.accessibleTextProperty().bind(texts.of("setup.team.new.spoken"));
        added.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                add(false);
                            }
                        });
        measure.setManaged(false);
        IllnessNote note = new IllnessNote(texts, added, About.PEOPLE);
        getChildren().addAll(head, lines, added, note, measure);
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.stateProperty().subscribe(this::show);
    }

    void focusFirst() {
        rows.values().stream().findFirst().ifPresentOrElse(TeamRow::focusName, added::requestFocus);
    }

    private void show(TeamStepViewModel.@Nullable State state) {
        if (state == null) {
            return;
        }
        List<String> ids = state.lines().stream().map(line -> line.member().id()).toList();
        boolean canWork = state.work() == WorkPlan.State.DRAFT;
        int kept = rowWithKeyboard();
        rows.keySet().retainAll(ids);
        List<TeamRow> shown = new ArrayList<>();
        for (TeamStepViewModel.Line line : state.lines()) {
            TeamRow row =
                    rows.computeIfAbsent(
                            line.member().id(),
                            id -> {
                                TeamRow made = new TeamRow(texts, model, id);
                                made.arrange(narrow);
                                return made;
                            });
            row.show(line, state.openDays(), canWork);
            shown.add(row);
        }
        if (!shown.equals(lines.getChildren())) {
            boolean fewer = shown.size() < lines.getChildren().size();
            lines.getChildren().setAll(shown);
            if (fewer && kept >= 0 && !shown.isEmpty()) {
                // whoever was removed had the keyboard
                TeamRow next = shown.get(Math.min(kept, shown.size() - 1));
                Platform.runLater(next::focusName);
            }
        }
        if (!state.openDays().equals(open)) {
            open = state.openDays();
            fillHead();
        }
    }

    /// Which line has the keyboard; negative for none.
    private int rowWithKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; i < lines.getChildren().size(); i++) {
            if (row(i).stops().contains(owner)) {
                return i;
            }
        }
        return -1;
    }

    private void fillHead() {
        head.getChildren().clear();
        title("team-name", "setup.team.name");
        title("team-role", "setup.team.role");
        title("team-employment", "setup.team.employment");
        title("team-hours", "setup.team.hours");
        open.forEach(day -> title("day-cell-head", "term.day." + day.name()));
        title("team-planned", "setup.team.planned.head");
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        Label end = new Label();
        end.getStyleClass().add("team-end");
        head.getChildren().add(end);
    }

    private void title(String style, String key) {
        Label title = new Label();
        title.getStyleClass().addAll("form-label", style);
        title.setMaxWidth(Double.MAX_VALUE);
        title.textProperty().bind(texts.of(key));
        head.getChildren().add(title);
    }

    private void arrange() {
        boolean now = getWidth() > 0 && getWidth() < LEAST_EM * measure.getFont().getSize();
        head.setVisible(!now);
        head.setManaged(!now);
        if (now != narrow) {
            narrow = now;
            rows.values().forEach(row -> row.arrange(now));
        }
    }

    /// Adds who is named in the last line.
    ///
    /// @param stay whether the keyboard stays there for the next name
    private void add(boolean stay) {
        String name = added.getText().strip();
        if (name.isEmpty()) {
            return;
        }
        added.clear();
        model.add(name)
                .ifPresent(
                        id -> {
                            if (!stay) {
                                TeamRow row = rows.get(id);
                                if (row != null) {
                                    Platform.runLater(row::focusRole);
                                }
                            }
                        });
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || isOpen(event)) {
            return;
        }
        if (event.getTarget().equals(added)) {
            pressedInLast(event);
            return;
        }
        switch (event.getCode()) {
            case KeyCode.DOWN, KeyCode.ENTER -> go(event, 1, 0);
            case KeyCode.UP -> go(event, -1, 0);
            case KeyCode.LEFT -> along(event, -1);
            case KeyCode.RIGHT -> along(event, 1);
            default -> {
                // for the field itself
            }
        }
    }

    private void pressedInLast(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            add(true);
        } else if (event.getCode() == KeyCode.UP && !rows.isEmpty()) {
            event.consume();
            row(rows.size() - 1).focusName();
        }
    }

    /// Left and right are for the text in a field, and between the days for walking.
    private void along(KeyEvent event, int step) {
        if (getScene() != null && getScene().getFocusOwner() instanceof DayCell) {
            go(event, 0, step);
        }
    }

    private void go(KeyEvent event, int down, int along) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; i < rows.size(); i++) {
            int place = row(i).stops().indexOf(owner);
            if (place < 0) {
                continue;
            }
            event.consume();
            int to = i + down;
            if (to >= rows.size()) {
                added.requestFocus();
            } else if (to >= 0) {
                List<Node> stops = row(to).stops();
                stops.get(Math.clamp(place + along, 0, stops.size() - 1)).requestFocus();
            }
            return;
        }
    }

    private TeamRow row(int place) {
        return (TeamRow) lines.getChildren().get(place);
    }

    private boolean isOpen(KeyEvent event) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return event.isConsumed() || (owner instanceof ComboBoxBase<?> box && box.isShowing());
    }
}
