package nl.basiseerst.ui.week;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.time.TimeSpan;

/// A day above its hours.
final class DayHeading extends VBox {

    /// @param title the day and its verdict
    DayHeading(Axis axis, Node... title) {
        getStyleClass().add("day-heading");
        HBox line = new HBox(title);
        line.getStyleClass().add("day-heading-title");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, new Hours(axis));
    }

    /// The hours, each where it is.
    private static final class Hours extends Pane {

        private final Axis axis;

        Hours(Axis axis) {
            this.axis = axis;
            getStyleClass().add("day-hours");
            TimeSpan all = axis.hours();
            for (int hour = (all.from() + 59) / 60; hour * 60 < all.to(); hour++) {
                Label label = new Label(Integer.toString(hour));
                label.setUserData(hour * 60);
                label.getStyleClass().addAll("muted", "number");
                getChildren().add(label);
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return getChildren().isEmpty() ? 0 : getChildren().getFirst().prefHeight(-1);
        }

        @Override
        protected void layoutChildren() {
            for (Node label : getChildren()) {
                double width = label.prefWidth(-1);
                double at = axis.at((Integer) label.getUserData(), getWidth());
                label.resizeRelocate(
                        Math.max(0, Math.rint(at - width / 2)), 0, width, label.prefHeight(-1));
            }
        }
    }
}
