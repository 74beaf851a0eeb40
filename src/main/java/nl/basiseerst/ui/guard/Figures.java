package nl.basiseerst.ui.guard;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.guard.WeekAssessment.TightestActivity;

import org.jspecify.annotations.Nullable;

/// The few numbers of the week as a whole.
final class Figures extends FlowPane {

    Figures() {
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
                                headroom == null
                                        ? words.text("guardview.nothing")
                                        : words.signedPercent(headroom),
                                words.text(
                                        "guardview.figure.headroom.wanted",
                                        words.terms.percent(
                                                words.plan().practice().minimumHeadroom()))));
        if (tightest != null) {
            getChildren()
                    .add(
                            figure(
                                    "tightest",
                                    words.text("guardview.figure.tightest"),
                                    words.names.activity(tightest.activity()).name(),
                                    words.text(
                                            "guardview.figure.spare",
                                            words.terms.minutes(tightest.spareMinutes()))));
        }
    }

    private static VBox figure(String id, String title, String value, String detail) {
        Label name = new Label(title);
        name.getStyleClass().add("muted");
        Label number = new Label(value);
        number.setId("guard-figure-" + id);
        number.getStyleClass().add("figure-value");
        VBox figure = new VBox(name, number);
        if (!detail.isEmpty()) {
            Label small = new Label(detail);
            small.getStyleClass().add("muted");
            figure.getChildren().add(small);
        }
        figure.getStyleClass().add("figure");
        return figure;
    }
}
