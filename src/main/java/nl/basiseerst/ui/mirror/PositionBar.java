package nl.basiseerst.ui.mirror;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import nl.basiseerst.application.catalogue.Reference;
import nl.basiseerst.application.mirror.MirrorRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where a practice stands on a line from nothing to a little beyond the largest value: the own
/// values as lozenges on it, the figures of the field as strokes through it. The numbers stand
/// beside it; each mark has a shape of its own.
final class PositionBar extends Region {

    private static final double BEYOND = 1.1;

    private record Mark(double share, Region shape) {}

    private final Region line = shape("line");
    private final List<Mark> marks = new ArrayList<>();

    PositionBar(MirrorRow row, String spoken) {
        getStyleClass().add("position-bar");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(spoken);
        double longest = Math.max(orNothing(row.contract()), orNothing(row.rostered()));
        for (Reference reference : row.references()) {
            longest = Math.max(longest, reference.to());
        }
        double end = longest == 0 ? 1 : longest * BEYOND;
        for (int i = row.references().size() - 1; i >= 0; i--) {
            mark(row.references().get(i).value() / end, i == 0 ? "newest" : "older");
        }
        Double rostered = row.rostered();
        if (rostered != null) {
            mark(rostered / end, "rostered");
        }
        Double contract = row.contract();
        if (contract != null) {
            mark(contract / end, "contract");
        }
        getChildren().add(line);
        marks.forEach(mark -> getChildren().add(mark.shape()));
    }

    /// A mark as it stands on the line, for a legend.
    static Region shape(String kind) {
        Region shape = new Region();
        shape.getStyleClass().addAll("position-mark", kind);
        return shape;
    }

    private void mark(double share, String kind) {
        marks.add(new Mark(share, shape(kind)));
    }

    private static double orNothing(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double thin = Math.max(1, line.prefHeight(-1));
        line.resizeRelocate(0, (height - thin) / 2, getWidth(), thin);
        double room = height; // no mark is wider
        for (Mark mark : marks) {
            double width = mark.shape().prefWidth(-1);
            double tall = Math.min(height, mark.shape().prefHeight(-1));
            double middle = room / 2 + mark.share() * (getWidth() - room);
            mark.shape()
                    .resizeRelocate(
                            snapPositionX(middle - width / 2), (height - tall) / 2, width, tall);
        }
    }
}
