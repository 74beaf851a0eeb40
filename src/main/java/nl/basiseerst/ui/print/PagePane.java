package nl.basiseerst.ui.print;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.overview.PageImage;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.print.PrintPreviewViewModel.Stage;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.concurrent.Callable;

/// The page that is looked at, with the buttons to turn and to size it.
final class PagePane extends BorderPane {

    private static final double MARGIN = 16;

    private final PrintPreviewViewModel model;
    private final PageViewModel page;
    private final Texts texts;
    private final ImageView image = new ImageView();
    private final StackPane paper = new StackPane(image);
    private final ScrollPane scroll = new ScrollPane();

    PagePane(PrintPreviewViewModel model, Texts texts) {
        this.model = model;
        this.page = model.page();
        this.texts = texts;
        getStyleClass().add("page-pane");
        setTop(tools());
        setCenter(new StackPane(desk(), making(), failed()));
        page.imageProperty().subscribe(this::draw);
        page.percentProperty().subscribe(_ -> size());
        page.numberProperty().subscribe(_ -> size());
        page.pagesProperty().subscribe(_ -> size());
    }

    /// Takes the keyboard, so that its keys move the page.
    void takeFocus() {
        scroll.requestFocus();
    }

    private FlowPane tools() {
        BooleanBinding first = page.numberProperty().lessThanOrEqualTo(1);
        BooleanBinding last =
                Bindings.createBooleanBinding(
                        () -> page.numberProperty().get() >= count(),
                        page.numberProperty(),
                        page.pagesProperty());
        Button previous = button("print-previous", Feather.CHEVRON_LEFT, "print.previous");
        previous.setOnAction(_ -> page.turnTo(page.numberProperty().get() - 1));
        previous.disableProperty().bind(first);
        Button next = button("print-next", Feather.CHEVRON_RIGHT, "print.next");
        next.setOnAction(_ -> page.turnTo(page.numberProperty().get() + 1));
        next.disableProperty().bind(last);

        BooleanBinding none = Bindings.isNull(page.pagesProperty());
        Button shrink = button("print-smaller", Feather.ZOOM_OUT, "print.smaller");
        shrink.setOnAction(_ -> page.shrink());
        shrink.disableProperty().bind(none);
        Button enlarge = button("print-larger", Feather.ZOOM_IN, "print.larger");
        enlarge.setOnAction(_ -> page.enlarge());
        enlarge.disableProperty().bind(none);
        ToggleButton fit = new ToggleButton();
        fit.setId("print-fit");
        fit.setMinWidth(USE_PREF_SIZE);
        fit.textProperty().bind(texts.of("print.fit"));
        fit.disableProperty().bind(none);
        fit.setOnAction(
                _ -> {
                    page.fit();
                    fit.setSelected(true); // a second click must not switch it off
                });
        page.fittingProperty().subscribe(fit::setSelected);

        FlowPane tools =
                new FlowPane(row(previous, number(), next), row(shrink, percent(), enlarge, fit));
        tools.getStyleClass().add("page-tools");
        tools.visibleProperty().bind(none.not());
        return tools;
    }

    private Label number() {
        Label number = new Label();
        number.setId("print-page");
        number.setMinWidth(USE_PREF_SIZE);
        number.textProperty()
                .bind(said(() -> texts.now("print.page", page.numberProperty().get(), count())));
        return number;
    }

    private Label percent() {
        Label percent = new Label();
        percent.setId("print-percent");
        percent.getStyleClass().addAll("number", "page-percent");
        percent.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                "print.percent",
                                                Math.round(page.percentProperty().get())),
                                page.percentProperty(),
                                texts.messagesProperty()));
        return percent;
    }

    private ScrollPane desk() {
        paper.getStyleClass().add("paper");
        paper.accessibleTextProperty().bind(said(this::spoken));
        paper.visibleProperty().bind(Bindings.isNotNull(page.pagesProperty()));
        StackPane around = new StackPane(paper);
        around.getStyleClass().add("paper-desk");
        scroll.setId("print-scroll");
        scroll.setContent(around);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        // always there: a bar that comes and goes changes the room, and so itself
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.viewportBoundsProperty()
                .subscribe(seen -> page.fitInto(seen.getWidth() - 2 * MARGIN, density()));
        return scroll;
    }

    private Node making() {
        Label label = new Label();
        label.textProperty().bind(texts.of("print.making"));
        VBox making = new VBox(new ProgressIndicator(), label);
        making.setId("print-making");
        making.getStyleClass().add("empty-state");
        making.visibleProperty().bind(model.stageProperty().map(Stage.MAKING::equals));
        return making;
    }

    private Node failed() {
        Label label = new Label();
        label.textProperty().bind(texts.of("print.failed"));
        Button again = new Button();
        again.setId("print-again");
        again.textProperty().bind(texts.of("print.again"));
        again.setOnAction(_ -> model.again());
        VBox failed = new VBox(label, again);
        failed.setId("print-failed");
        failed.getStyleClass().add("empty-state");
        failed.visibleProperty().bind(model.stageProperty().map(Stage.FAILED::equals));
        return failed;
    }

    private void draw(@Nullable PageImage drawn) {
        if (drawn == null) {
            image.setImage(null);
            return;
        }
        WritableImage pixels = new WritableImage(drawn.width(), drawn.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.pixels(),
                        0,
                        drawn.width());
        image.setImage(pixels);
        size();
    }

    /// The paper keeps its size while its picture is drawn, so that nothing jumps.
    private void size() {
        double width = page.pageWidth();
        double height = page.pageHeight();
        paper.setMinSize(width, height);
        paper.setPrefSize(width, height);
        paper.setMaxSize(width, height);
        image.setFitWidth(width);
        image.setFitHeight(height);
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private int count() {
        PreparedPages pages = page.pagesProperty().get();
        return pages == null ? 0 : pages.count();
    }

    private String spoken() {
        PreparedPages pages = page.pagesProperty().get();
        return pages == null
                ? ""
                : texts.now(
                        "print.page.spoken",
                        page.numberProperty().get(),
                        pages.count(),
                        pages.title());
    }

    private StringBinding said(Callable<String> words) {
        return Bindings.createStringBinding(
                words, page.numberProperty(), page.pagesProperty(), texts.messagesProperty());
    }

    private Button button(String id, Ikon icon, String labelKey) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        name(button, icon, texts.of(labelKey));
        return button;
    }

    private static void name(ButtonBase button, Ikon icon, ObservableValue<String> name) {
        button.setGraphic(new Icon(icon, button));
        button.accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(name);
        button.setTooltip(tooltip);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("page-tool");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
