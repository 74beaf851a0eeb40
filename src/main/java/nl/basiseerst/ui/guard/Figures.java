package nl.basiseerst.ui.guard;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.guard.WeekAssessment.TightestActivity;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The few numbers of the week as a whole.
final class Figures extends FlowPane {

    /// Headroom is -1 when some demand cannot be served at all; this leaves room for rounding.
    private static final double NOTHING_FITS = -0.999;

    private final Consumer<Subject> open;

    Figures(Consumer<Subject> open) {
        this.open = open;
        getStyleClass().add("figures");
    }

    void show(WeekAssessment week, @Nullable TightestActivity tightest, GuardWords words) {
        Double headroom = week.headroom();
        getChildren()
                .setAll(
                        figure(
                                "asked",
                                words.text("guardview.figure.asked"),
                                words.minutes(week.demandMinutes()),
                                ""),
                        figure(
                                "shortage",
                                words.text("guardview.figure.shortage"),
                                words.minutes(week.shortageMinutes()),
                                ""),
                        figure(
                                "displaced",
                                words.text("guardview.figure.displaced"),
                                words.minutes(week.displacedMinutes()),
                                ""),
                        figure(
                                "headroom",
                                words.text("guardview.figure.headroom"),
                                headroom(headroom, words),
                                words.text(
                                        "guardview.figure.headroom.wanted",
                                        words.terms.percent(
                                                words.plan().practice().minimumHeadroom()))));
        if (tightest != null) {
            getChildren().add(tightest(tightest, words));
        }
    }

    private static String headroom(@Nullable Double headroom, GuardWords words) {
        if (headroom == null) {
            return words.text("guardview.nothing");
        }
        return headroom <= NOTHING_FITS
                ? words.text("guardview.figure.headroom.none")
                : words.signedPercent(headroom);
    }

    private VBox tightest(TightestActivity tightest, GuardWords words) {
        Hyperlink name = new Hyperlink(words.names.activity(tightest.activity()).name());
        name.setId("guard-figure-tightest");
        name.getStyleClass().add("figure-value");
        name.setMinWidth(USE_PREF_SIZE);
        name.setOnAction(_ -> open.accept(new Subject.OfActivity(tightest.activity())));
        return figure(
                words.text("guardview.figure.tightest"),
                name,
                tightest.spareMinutes() < 1
                        ? words.text("guardview.figure.spare.none")
                        : words.text(
                                "guardview.figure.spare",
                                words.terms.minutes(tightest.spareMinutes())));
    }

    private static VBox figure(String id, String title, String value, String detail) {
        Label number = Cells.whole(value);
        number.setId("guard-figure-" + id);
        number.getStyleClass().add("figure-value");
        return figure(title, number, detail);
    }

    private static VBox figure(String title, Labeled value, String detail) {
        VBox figure = new VBox(Cells.muted(title), value);
        if (!detail.isEmpty()) {
            figure.getChildren().add(Cells.muted(detail));
        }
        figure.getStyleClass().add("figure");
        return figure;
    }
}
