package nl.basiseerst.ui.week;

import javafx.scene.Node;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.MomentPicker;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What differs from one kind of weeks to the other.
///
/// @param chooser goes to another week, above it
/// @param copying null where nothing is copied but blocks
/// @param print null where nothing is printed
record WeekSetting(
        WeekKind kind,
        UnaryOperator<Messages> saying,
        Node chooser,
        WeekActions.Weeks weeks,
        @Nullable CopyViewModel copying,
        @Nullable Consumer<Printable> print) {

    static WeekSetting calendar(
            Desk desk, Texts texts, CopyViewModel copying, Consumer<Printable> print) {
        return new WeekSetting(
                WeekKind.CALENDAR,
                UnaryOperator.identity(),
                new MomentPicker(desk, texts, MomentPicker.Step.WEEK),
                new WeekActions.Weeks(
                        weeks -> desk.show(monday(desk).plusWeeks(weeks)),
                        () -> desk.show(desk.today())),
                copying,
                print);
    }

    static WeekSetting cycle(CycleWeeks cycle) {
        return new WeekSetting(
                WeekKind.CYCLE,
                messages -> messages.sayingDays(cycle::say),
                cycle.chooser(),
                new WeekActions.Weeks(cycle::step, cycle::first),
                null,
                null);
    }

    private static LocalDate monday(Desk desk) {
        Shown shown = desk.shownProperty().get();
        return (shown == null ? IsoWeek.of(desk.today()) : shown.week()).monday();
    }
}
