package nl.basiseerst.ui.common.form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.List;

/// Fields beside each other in as many equal columns as there is room for, so that nothing is cut
/// off when the text is large. A field of style class `wide` has a row of its own.
public final class FieldGrid extends Pane {

    private static final double GAP = 16;
    private static final double ROW_GAP = 12;

    private final double leastEm;

    /// Empty: it knows the size of the text here.
    private final Label measure = new Label();

    /// @param leastEm the least width of a column, in the size of the text
    public FieldGrid(double leastEm, Node... fields) {
        this.leastEm = leastEm;
        getStyleClass().add("field-grid");
        measure.setManaged(false);
        measure.fontProperty().subscribe(this::requestLayout);
        getChildren().add(measure);
        getChildren().addAll(fields);
    }

    /// Has these fields in place of those there were.
    public void show(List<? extends Node> fields) {
        getChildren().setAll(measure);
        getChildren().addAll(fields);
    }

    /// As [FormField#showMistake] of the fields in it.
    public boolean showMistake() {
        return FormField.showMistake(
                getChildren().stream()
                        .filter(FormField.class::isInstance)
                        .<FormField<?>>map(field -> (FormField<?>) field)
                        .toList());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * least() + GAP + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return laidOut(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        laidOut(getWidth(), true);
    }

    /// Walks along the rows, and puts the fields there if asked to.
    ///
    /// @return the height of it all, in pixels
    private double laidOut(double width, boolean put) {
        double room = width - snappedLeftInset() - snappedRightInset();
        int columns = Math.max(1, (int) ((room + GAP) / (least() + GAP)));
        double cell = Math.floor((room - (columns - 1) * GAP) / columns);
        double y = snappedTopInset();
        double row = 0;
        int column = 0;
        List<Node> fields = getManagedChildren();
        for (Node field : fields) {
            boolean wide = field.getStyleClass().contains("wide");
            if (column > 0 && (wide || column == columns)) {
                y += row + ROW_GAP;
                row = 0;
                column = 0;
            }
            double fieldWidth = wide ? room : cell;
            double height = snapSizeY(field.prefHeight(fieldWidth));
            if (put) {
                double x = snappedLeftInset() + column * (cell + GAP);
                field.resizeRelocate(snapPositionX(x), y, fieldWidth, height);
            }
            row = Math.max(row, height);
            column = wide ? columns : column + 1;
        }
        return y + row + snappedBottomInset();
    }

    private double least() {
        return leastEm * measure.getFont().getSize();
    }
}
