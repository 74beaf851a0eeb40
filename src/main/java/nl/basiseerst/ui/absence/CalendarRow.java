package nl.basiseerst.ui.absence;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// A line of the calendar: somebody, or a role, and the days. It takes the keyboard; the day that
/// is looked at is marked while it has it.
final class CalendarRow extends HBox {

    private final DayTrack track = new DayTrack();
    private final Region cursor = new Region();
    private final IntFunction<String> words;

    /// @param style what kind of line it is
    /// @param words what there is to say of a day
    CalendarRow(
            String name,
            String style,
            int days,
            List<DayTrack.Placed> placed,
            IntFunction<String> words) {
        this.words = words;
        getStyleClass().addAll("calendar-row", style);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        cursor.getStyleClass().add("calendar-cursor");
        cursor.setMouseTransparent(true);
        Label title = new Label(name);
        title.getStyleClass().add("calendar-name");
        HBox.setHgrow(track, Priority.ALWAYS);
        track.show(days, placed);
        getChildren().addAll(title, track);
    }

    /// Marks a day, and says what there is to say of it.
    ///
    /// @return what that is
    String look(int day) {
        track.mark(cursor, day);
        String said = words.apply(day);
        setAccessibleText(said);
        return said;
    }

    void leave() {
        track.unmark(cursor);
    }

    /// What to do with a day that is pressed; twice for pressed twice.
    void onPressed(IntConsumer once, IntConsumer twice) {
        setOnMousePressed(
                event -> {
                    int day = track.dayAt(track.sceneToLocal(event.getSceneX(), 0).getX());
                    once.accept(day);
                    requestFocus();
                    if (event.getClickCount() == 2) {
                        twice.accept(day);
                    }
                });
    }
}
