package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.words.Names;
import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Judged;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How far each basic activity is covered in the shown week.
final class CoverageViewModel {

    /// One basic activity.
    ///
    /// @param activity id of it
    /// @param share of the due contacts that is served, from 0 to 1
    /// @param waitingWeeks of what is deferrable; null for the rest
    /// @param tightest whether it has the least to spare
    record Item(
            String activity,
            String name,
            double share,
            @Nullable Double waitingWeeks,
            boolean tightest) {

        /// Whether some of it is not served.
        boolean isShort() {
            return share < 0.9995; // what is told as 100 %
        }
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Item>> items =
            new ReadOnlyObjectWrapper<>(this, "items", List.of());

    CoverageViewModel(Desk desk) {
        this.desk = desk;
        desk.judgedProperty().subscribe(this::follow);
    }

    /// In the order of the catalogue; none while there is no verdict.
    ReadOnlyObjectProperty<List<Item>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /// Goes to what is behind the number.
    void open(Item item) {
        desk.goTo(new Destination("guard", item.activity()));
    }

    private void follow(@Nullable Judged judged) {
        if (judged == null) {
            items.set(List.of());
            return;
        }
        Names names = new Names(judged.plan());
        WeekAssessment week = judged.assessment();
        items.set(week.activities().stream().map(a -> item(a, names, week)).toList());
    }

    private static Item item(ActivityCoverage coverage, Names names, WeekAssessment week) {
        ActivityCoverage.Backlog backlog = coverage.backlog();
        WeekAssessment.TightestActivity tightest = week.tightest();
        return new Item(
                coverage.activity(),
                names.activity(coverage.activity()).name(),
                coverage.coveredShare(),
                backlog == null ? null : backlog.waitingWeeks(),
                tightest != null && tightest.activity().equals(coverage.activity()));
    }
}
