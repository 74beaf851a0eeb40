package nl.basiseerst.ui.print;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.overview.PageImage;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Which page is looked at, how large, and how it looks.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class PageViewModel {

    /// One hundred percent is the size of the paper on a screen of 96 pixels to the inch.
    private static final double PIXELS_PER_POINT = 96 / 72.0;

    private static final double PIXELS_PER_INCH = 96;

    /// As sharp as print; more would only cost memory.
    private static final double SHARPEST = 300;

    private static final int[] STEPS = {25, 50, 75, 100, 125, 150, 200, 300, 400};

    private final PrintRoom room;
    private final Consumer<Throwable> failures;

    private final ReadOnlyObjectWrapper<@Nullable PreparedPages> pages =
            new ReadOnlyObjectWrapper<>(this, "pages");
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper(this, "number");
    private final ReadOnlyBooleanWrapper fitting =
            new ReadOnlyBooleanWrapper(this, "fitting", true);
    private final ReadOnlyDoubleWrapper percent = new ReadOnlyDoubleWrapper(this, "percent", 100);
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image =
            new ReadOnlyObjectWrapper<>(this, "image");

    private double width;
    private double density = 1;
    private @Nullable Job drawing;
    private int asked;

    PageViewModel(PrintRoom room, Consumer<Throwable> failures) {
        this.room = room;
        this.failures = failures;
    }

    /// Shows the first of these pages; none for null.
    void show(@Nullable PreparedPages shown) {
        image.set(null);
        fitting.set(true);
        number.set(shown == null ? 0 : 1);
        pages.set(shown);
        draw();
    }

    /// Tells how much room there is.
    ///
    /// @param room logical pixels from left to right
    /// @param dots physical pixels to a logical one
    public void fitInto(double room, double dots) {
        if (room != width || dots != density) {
            width = room;
            density = dots;
            draw();
        }
    }

    /// Goes to a page; nowhere if there is no such page.
    ///
    /// @param page from 1
    public void turnTo(int page) {
        PreparedPages shown = pages.get();
        if (shown != null && page >= 1 && page <= shown.count() && page != number.get()) {
            image.set(null);
            number.set(page);
            draw();
        }
    }

    public void enlarge() {
        for (int step : STEPS) {
            if (step > percent.get() + 0.5) {
                zoomTo(step);
                return;
            }
        }
    }

    public void shrink() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < percent.get() - 0.5) {
                zoomTo(STEPS[i]);
                return;
            }
        }
    }

    /// Makes the page as wide as the room there is, from here on.
    public void fit() {
        fitting.set(true);
        draw();
    }

    /// Null while there is nothing to show.
    public ReadOnlyObjectProperty<@Nullable PreparedPages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// Which page is shown, from 1; 0 while there is none.
    public ReadOnlyIntegerProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /// Whether the page follows the room there is.
    public ReadOnlyBooleanProperty fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /// Size on the screen; 100 is that of the paper.
    public ReadOnlyDoubleProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /// The page that is shown, maybe less sharp than its size asks for; null until it was drawn.
    public ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /// Width of the page on the screen in logical pixels; 0 while there is none.
    public double pageWidth() {
        PreparedPages.Size size = size();
        return size == null ? 0 : size.width() * PIXELS_PER_POINT * percent.get() / 100;
    }

    /// Height of the page on the screen in logical pixels; 0 while there is none.
    public double pageHeight() {
        PreparedPages.Size size = size();
        return size == null ? 0 : size.height() * PIXELS_PER_POINT * percent.get() / 100;
    }

    private PreparedPages.@Nullable Size size() {
        PreparedPages shown = pages.get();
        int which = number.get() - 1; // the number changes just before the pages do
        return shown == null || which < 0 || which >= shown.count()
                ? null
                : shown.sizes().get(which);
    }

    private void zoomTo(int chosen) {
        fitting.set(false);
        percent.set(chosen);
        draw();
    }

    private void draw() {
        if (drawing != null) {
            drawing.cancel();
        }
        int turn = ++asked;
        PreparedPages shown = pages.get();
        PreparedPages.Size size = size();
        if (shown == null || size == null || width <= 0) {
            return;
        }
        if (fitting.get()) {
            double fits = 100 * width / (size.width() * PIXELS_PER_POINT);
            percent.set(Math.clamp(fits, STEPS[0], STEPS[STEPS.length - 1]));
        }
        double sharpness = Math.min(SHARPEST, PIXELS_PER_INCH * percent.get() / 100 * density);
        drawing =
                room.draw(
                        shown,
                        number.get() - 1,
                        sharpness,
                        drawn -> {
                            if (turn == asked) {
                                image.set(drawn);
                            }
                        },
                        failures);
    }
}
