package nl.basiseerst.ui.mirror;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.mirror.MirrorRow;
import nl.basiseerst.application.mirror.Ratio;
import nl.basiseerst.application.words.MirrorWords;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.mirror.MirrorViewModel.Image;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The mirror: the ratios of the practice beside figures of the field.
public final class MirrorView extends VBox {

    /// Ratios that are looked at together.
    private record Group(String name, Set<Ratio> ratios) {}

    private static final List<Group> GROUPS =
            List.of(
                    new Group("CAPACITY", Set.of(Ratio.PATIENTS_PER_GP, Ratio.TEAM_HOURS)),
                    new Group(
                            "DIVISION",
                            Set.of(
                                    Ratio.GP_SHARE,
                                    Ratio.ASSISTANT_SHARE,
                                    Ratio.POH_SHARE,
                                    Ratio.OTHER_SHARE)),
                    new Group("ASSISTANTS", Set.of(Ratio.ASSISTANT_HOURS, Ratio.ASSISTANT_FTE)),
                    new Group("POH", Set.of(Ratio.POH_GGZ_HOURS, Ratio.POH_S_HOURS)),
                    new Group("CONTINUITY", Set.of(Ratio.OWN_PANEL)));

    private final MirrorViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final ChronicPane chronic;
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Label state = new Label();

    public MirrorView(MirrorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("mirror");
        getStyleClass().add("mirror-view");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(MirrorView.class.getResource("/css/mirror.css"))
                                .toExternalForm());
        chronic = new ChronicPane(model, texts);
        rows.getStyleClass().add("mirror-rows");
        scroll.setId("mirror-scroll");
        scroll.getStyleClass().add("mirror-scroll");
        scroll.setFitToWidth(true);
        state.setId("mirror-state");
        state.getStyleClass().add("muted");
        state.setWrapText(true);
        StackPane nothing = new StackPane(state);
        nothing.visibleProperty().bind(scroll.visibleProperty().not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        VBox.setVgrow(nothing, Priority.ALWAYS);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        state.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now(stateKey()),
                                model.desk().stageProperty(),
                                texts.messagesProperty()));
        getChildren().addAll(head(), scroll, nothing);
        model.imageProperty().subscribe(this::changed);
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    /// Puts the keyboard where it can scroll.
    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private Label head() {
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.textProperty().bind(texts.of("mirror.title"));
        return title;
    }

    private String stateKey() {
        return model.desk().stageProperty().get() == Desk.Stage.EMPTY
                ? "mirror.empty"
                : "mirror.loading";
    }

    /// Most edits change nothing in the mirror: then it is left as it is.
    private void changed(@Nullable Image before, @Nullable Image now) {
        if (before == null || now == null || !now.looksLike(before)) {
            show();
        }
    }

    private void show() {
        Image image = model.imageProperty().get();
        scroll.setVisible(image != null);
        if (image == null) {
            rows.getChildren().clear();
            return;
        }
        List<Node> shown = new ArrayList<>();
        MirrorWords words = new MirrorWords(texts.messages());
        shown.add(top(image, words));
        for (Group group : GROUPS) {
            shown.add(group(image, group));
        }
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
    }

    private VBox top(Image image, MirrorWords words) {
        VBox top =
                new VBox(
                        RowPane.said("mirror-about", texts.now("mirror.about")),
                        RowPane.said("muted", words.basis(image.seen(), image.date())),
                        legend());
        top.getStyleClass().add("mirror-top");
        if (!image.seen().contract().unknown().isEmpty()) {
            Hyperlink there = new Hyperlink(texts.now("mirror.unknown.go"));
            there.setId("mirror-unknown");
            there.setMinWidth(USE_PREF_SIZE);
            there.setOnAction(_ -> model.fillHours());
            Label unknown =
                    RowPane.said("mirror-unknown", words.unknown(image.seen(), image.plan()));
            top.getChildren().addAll(unknown, there);
        }
        return top;
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("mirror-legend");
        for (String kind : List.of("contract", "rostered", "newest", "older")) {
            HBox one =
                    new HBox(
                            PositionBar.shape(kind),
                            RowPane.said("muted", texts.now("mirror.legend." + kind)));
            one.getStyleClass().add("mirror-legend-mark");
            legend.getChildren().add(one);
        }
        return legend;
    }

    private VBox group(Image image, Group group) {
        VBox all =
                new VBox(RowPane.said("section-title", texts.now("mirror.group." + group.name())));
        all.getStyleClass().add("mirror-group");
        if (group.name().equals("DIVISION")) {
            String proportion = new MirrorWords(texts.messages()).proportion(image.seen());
            if (!proportion.isEmpty()) {
                all.getChildren().add(RowPane.said("mirror-about", proportion));
            }
            all.getChildren().add(RowPane.said("muted", texts.now("mirror.group.DIVISION.about")));
        }
        Set<Ratio> seen = EnumSet.noneOf(Ratio.class);
        for (MirrorRow row : image.seen().rows()) {
            if (group.ratios().contains(row.ratio())) {
                all.getChildren().add(new RowPane(model, texts, row, seen.add(row.ratio())));
            }
        }
        if (group.ratios().contains(Ratio.POH_S_HOURS)) {
            all.getChildren().add(chronic);
        }
        return all;
    }
}
