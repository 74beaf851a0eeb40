package nl.basiseerst.ui.absence;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.CalendarWords;
import nl.basiseerst.domain.absence.AwayCalendar;
import nl.basiseerst.domain.absence.AwayCalendar.Group;
import nl.basiseerst.domain.absence.AwayCalendar.Row;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.InTurn;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/// Who is away when: people by role and some weeks of days. The arrows walk along people and days,
/// Page Up and Page Down along weeks, Enter notes an absence on the day.
final class CalendarPane extends VBox {

    /// Least width of a day and width of the names, in the size of the text.
    private static final double DAY = 1.55;

    private static final double NAME = 12;
    private static final int WEEK = 7;

    private final CalendarViewModel model;
    private final Texts texts;
    private final BiConsumer<String, LocalDate> note;
    private final Label title = new Label();
    private final Label said = WordPane.words("calendar-said");
    private final DayTrack weeks = new DayTrack();
    private final DayTrack days = new DayTrack();
    private final VBox school = new VBox();
    private final VBox lines = new VBox();
    private final InTurn inTurn = new InTurn(lines);
    private final ScrollPane scroll = new ScrollPane(lines);
    private List<CalendarRow> rows = List.of();
    private @Nullable CalendarRow marked;
    private int day;

    /// Index of the line that gets the keyboard once it is in the window, -1 for none.
    private int awaited = -1;

    /// @param note notes an absence of a member, by id, on a day
    CalendarPane(CalendarViewModel model, Texts texts, BiConsumer<String, LocalDate> note) {
        this.model = model;
        this.texts = texts;
        this.note = note;
        setId("away-calendar");
        getStyleClass().add("away-section");
        title.getStyleClass().add("section-title");
        title.setId("calendar-title");
        said.setId("calendar-said");
        lines.getStyleClass().add("calendar-lines");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("away-scroll");
        scroll.setFocusTraversable(false);
        VBox head = new VBox(headed(weeks), school, headed(days));
        head.getStyleClass().add("calendar-head");
        scroll.viewportBoundsProperty()
                .subscribe(bounds -> head.setMaxWidth(Math.max(0, bounds.getWidth())));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(moves(), head, scroll, said, legend());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(_ -> fit());
        title.fontProperty().subscribe(_ -> fit());
        InSight.follow(this, model.desk().shownProperty(), _ -> model.look());
        InSight.follow(this, model.calendarProperty(), _ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    @Override
    public void requestFocus() {
        rows.stream().findFirst().ifPresent(CalendarRow::requestFocus);
    }

    private FlowPane moves() {
        Button back = move(Feather.CHEVRON_LEFT, "away.calendar.back", -1);
        Button on = move(Feather.CHEVRON_RIGHT, "away.calendar.on", 1);
        Button today = new Button();
        today.setId("calendar-today");
        today.textProperty().bind(texts.of("away.calendar.today"));
        today.setMinWidth(USE_PREF_SIZE);
        today.setOnAction(_ -> model.today());
        FlowPane moves = new FlowPane(8, 8, back, on, today, title);
        moves.getStyleClass().add("away-buttons");
        return moves;
    }

    private Button move(Feather icon, String key, int way) {
        Button button = new Button();
        button.setId(way < 0 ? "calendar-back" : "calendar-on");
        button.setGraphic(new Icon(icon, button));
        button.accessibleTextProperty().bind(texts.of(key));
        button.setOnAction(_ -> model.move(way * model.weeks()));
        return button;
    }

    private static HBox headed(DayTrack track) {
        Label none = new Label();
        none.getStyleClass().add("calendar-name");
        HBox.setHgrow(track, Priority.ALWAYS);
        return new HBox(none, track);
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane(16, 4);
        legend.getStyleClass().add("calendar-legend");
        for (String kind : List.of("LEAVE", "TRAINING", "ABSENT")) {
            Label mark = new Label();
            mark.getStyleClass().addAll("calendar-away", "whole", kind.toLowerCase(Locale.ROOT));
            mark.textProperty().bind(texts.of("away.letter." + kind));
            Label word = WordPane.words("muted");
            word.textProperty().bind(texts.of("away.kind." + kind));
            legend.getChildren().add(new HBox(6, mark, word));
        }
        Label part = WordPane.words("muted");
        part.textProperty().bind(texts.of("away.calendar.part"));
        legend.getChildren().add(part);
        return legend;
    }

    private void fit() {
        double size = title.getFont().getSize() / 1.1;
        double room = getWidth() - NAME * size;
        if (getWidth() > 0) {
            model.setWeeks((int) (room / (WEEK * DAY * size)));
        }
    }

    private void show() {
        AwayCalendar calendar = model.calendarProperty().get();
        if (calendar == null) {
            rows = List.of();
            inTurn.show(rows);
            return;
        }
        int focused = focusedRow() >= 0 ? focusedRow() : awaited;
        CalendarLines drawn = new CalendarLines(texts, calendar);
        int count = calendar.days().size();
        title.setText(new CalendarWords(texts.messages()).title(calendar));
        weeks.show(count, drawn.weeks());
        days.show(count, drawn.days(model.desk().today()));
        showSchool(drawn, count);
        List<CalendarRow> made = new ArrayList<>();
        for (Group group : calendar.groups()) {
            made.add(drawn.group(group));
            for (Row row : group.rows()) {
                CalendarRow line = drawn.person(row);
                line.setId("calendar-" + row.member().id());
                line.setUserData(row.member().id());
                made.add(line);
            }
        }
        day = Math.min(day, count - 1);
        made.forEach(this::prepare);
        rows = made;
        marked = null;
        said.setText(texts.now("away.calendar.keys"));
        inTurn.show(made);
        awaited = Math.min(focused, made.size() - 1);
        if (awaited >= 0) {
            focusOnceThere(made.get(awaited));
        }
    }

    /// Lines come in the window some at a time.
    private void focusOnceThere(CalendarRow row) {
        if (row.getScene() == null) {
            OnceInWindow.then(row, row::requestFocus);
        } else {
            row.requestFocus();
        }
    }

    /// A line for each region of which there is a holiday in these days.
    private void showSchool(CalendarLines drawn, int count) {
        List<HBox> tracks = new ArrayList<>();
        for (SchoolHoliday.Region region : SchoolHoliday.Region.values()) {
            List<DayTrack.Placed> placed =
                    drawn.school(
                            model.schoolHolidays().stream()
                                    .filter(holiday -> holiday.region() == region)
                                    .toList());
            if (!placed.isEmpty()) {
                DayTrack track = new DayTrack();
                track.show(count, placed);
                tracks.add(headed(track));
            }
        }
        school.getChildren().setAll(tracks);
    }

    private void prepare(CalendarRow row) {
        row.focusedProperty()
                .subscribe(
                        (_, now) -> {
                            if (now) {
                                mark(row);
                            }
                        });
        row.onPressed(pressed -> day = pressed, pressed -> note(row));
    }

    private void mark(CalendarRow row) {
        CalendarRow before = marked;
        if (before != null && !before.equals(row)) {
            before.leave();
        }
        marked = row;
        awaited = -1;
        said.setText(row.look(day));
        Bounds there = row.getBoundsInParent();
        double height = lines.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double top = scroll.getVvalue() * height;
            double bottom = top + scroll.getViewportBounds().getHeight();
            if (there.getMinY() < top) {
                scroll.setVvalue(there.getMinY() / height);
            } else if (there.getMaxY() > bottom) {
                scroll.setVvalue(
                        (there.getMaxY() - scroll.getViewportBounds().getHeight()) / height);
            }
        }
    }

    private int focusedRow() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent event) {
        int row = focusedRow();
        AwayCalendar calendar = model.calendarProperty().get();
        if (row < 0 || calendar == null) {
            return;
        }
        switch (event.getCode()) {
            case UP -> go(row - 1);
            case DOWN -> go(row + 1);
            case HOME -> go(0);
            case END -> go(rows.size() - 1);
            case LEFT -> walk(row, -1, calendar);
            case RIGHT -> walk(row, 1, calendar);
            case PAGE_UP -> model.move(-model.weeks());
            case PAGE_DOWN -> model.move(model.weeks());
            case ENTER -> note(rows.get(row));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int row) {
        if (row >= 0 && row < rows.size()) {
            rows.get(row).requestFocus();
        }
    }

    /// Beyond the last day, or before the first, the next weeks come.
    private void walk(int row, int by, AwayCalendar calendar) {
        int to = day + by;
        if (to < 0) {
            day = WEEK - 1;
            model.move(-1);
        } else if (to >= calendar.days().size()) {
            day = calendar.days().size() - WEEK;
            model.move(1);
        } else {
            day = to;
            mark(rows.get(row));
        }
    }

    private void note(CalendarRow row) {
        AwayCalendar calendar = model.calendarProperty().get();
        if (calendar != null && row.getUserData() instanceof String member) {
            note.accept(member, calendar.days().get(day));
        }
    }
}
