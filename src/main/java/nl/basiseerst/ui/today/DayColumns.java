package nl.basiseerst.ui.today;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Team, tasks and the chosen task beside each other; where the window is too narrow for its text
/// the team comes below the other two.
final class DayColumns extends Pane {

    /// In times the size of the text.
    private static final double THREE_FROM = 62;

    private static final double LEAST_HEIGHT = 22;
    private static final double GAP = 1.1;
    private static final double TEAM = 0.34;
    private static final double TASKS = 0.37;
    private static final double TASKS_OF_TWO = 0.52;

    private final ScrollPane team;
    private final Region tasks;
    private final Region chosen;
    private final Label size = new Label();

    DayColumns(Region team, Region tasks, Region chosen) {
        this.team = new ScrollPane(team);
        this.team.setFitToWidth(true);
        this.team.setFocusTraversable(false);
        this.team.getStyleClass().add("team-scroll");
        this.tasks = tasks;
        this.chosen = chosen;
        size.setVisible(false);
        size.setManaged(false);
        size.fontProperty().subscribe(_ -> requestLayout());
        getChildren().addAll(this.team, tasks, chosen, size);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double least = LEAST_HEIGHT * em();
        return isWide(width) ? least : least + gap() + teamHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return THREE_FROM * em();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (isWide(width)) {
            double shared = width - 2 * gap();
            double left = snapSizeX(shared * TEAM);
            double middle = snapSizeX(shared * TASKS);
            team.resizeRelocate(0, 0, left, height);
            tasks.resizeRelocate(left + gap(), 0, middle, height);
            double x = left + middle + 2 * gap();
            chosen.resizeRelocate(x, 0, width - x, height);
        } else {
            double below = teamHeight(width);
            double above = height - below - gap();
            double left = snapSizeX((width - gap()) * TASKS_OF_TWO);
            tasks.resizeRelocate(0, 0, left, above);
            chosen.resizeRelocate(left + gap(), 0, width - left - gap(), above);
            team.resizeRelocate(0, above + gap(), width, below);
        }
    }

    /// Of all of the team, so that it need not scroll on its own.
    private double teamHeight(double width) {
        double room = width - team.snappedLeftInset() - team.snappedRightInset();
        return snapSizeY(team.getContent().prefHeight(room) + em());
    }

    private boolean isWide(double width) {
        return width < 0 || width >= THREE_FROM * em();
    }

    private double gap() {
        return snapSizeX(GAP * em());
    }

    private double em() {
        return size.getFont().getSize();
    }
}
