package nl.basiseerst.ui.guard;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.guard.RowGrid.Column;
import nl.basiseerst.ui.guard.RowGrid.Kind;
import nl.basiseerst.ui.guard.RowGrid.Line;

import java.util.ArrayList;
import java.util.List;

/// Demand against coverage, per core task and activity.
final class ActivityTable {

    private ActivityTable() {}

    static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.of("guardview.activity"), Kind.NAME, 0),
                new Column(texts.of("guardview.asked"), Kind.NUMBER, 0),
                new Column(texts.of("guardview.due"), Kind.NUMBER, 2),
                new Column(texts.of("guardview.served"), Kind.NUMBER, 0),
                new Column(texts.of("guardview.untitled"), Kind.OTHER, 1),
                new Column(texts.of("guardview.shortage"), Kind.NUMBER, 0),
                new Column(texts.of("guardview.byextra"), Kind.NUMBER, 0),
                new Column(texts.of("guardview.waiting"), Kind.NUMBER, 3));
    }

    static List<Line> lines(Judged judged, GuardWords words) {
        List<Line> lines = new ArrayList<>();
        for (CoreTask task : CoreTask.values()) {
            List<Line> rows = new ArrayList<>();
            for (ActivityCoverage coverage : judged.assessment().activities()) {
                Activity activity = words.names.activity(coverage.activity());
                if (activity.coreTask() == task) {
                    rows.add(row(coverage, activity, words));
                }
            }
            if (!rows.isEmpty()) {
                lines.add(new Line.Group(words.coreTask(task)));
                lines.addAll(rows);
            }
        }
        return lines;
    }

    private static Line row(ActivityCoverage coverage, Activity activity, GuardWords words) {
        String asked = words.number(coverage.demandContacts());
        String due = words.number(coverage.dueContacts());
        String served = words.served(coverage);
        String waiting = words.waiting(coverage);
        String spoken =
                words.text(
                        "guardview.activity.spoken",
                        activity.name(),
                        asked,
                        due,
                        served,
                        words.spokenMinutes(coverage.shortageMinutes()),
                        words.spokenMinutes(coverage.displacedMinutes()),
                        waiting.length() < 2 ? words.text("guardview.nothing.spoken") : waiting);
        List<Region> cells =
                List.of(
                        Cells.name(activity.name()),
                        Cells.number(asked),
                        Cells.number(due),
                        Cells.number(served),
                        bar(coverage, activity),
                        shortage(words.minutes(coverage.shortageMinutes())),
                        shortage(words.minutes(coverage.displacedMinutes())),
                        Cells.number(waiting));
        return new Line.Row(new Subject.OfActivity(activity.id()), spoken, cells);
    }

    private static Label shortage(String minutes) {
        Label label = Cells.number(minutes);
        label.getStyleClass().add(minutes.length() > 1 ? "row-alarm" : "muted");
        return label;
    }

    private static CoverageBar bar(ActivityCoverage coverage, Activity activity) {
        double asked = coverage.dueContacts() * activity.normMinutes();
        if (asked <= 0) {
            return new CoverageBar(0, 0, 0);
        }
        double shortage = shown(coverage.shortageMinutes());
        double displaced = Math.min(shown(coverage.displacedMinutes()), shortage);
        return new CoverageBar(
                coverage.coveredShare(), displaced / asked, (shortage - displaced) / asked);
    }

    /// What is written as nothing is drawn as nothing.
    private static double shown(double minutes) {
        return minutes < GuardWords.NOTHING ? 0 : minutes;
    }
}
