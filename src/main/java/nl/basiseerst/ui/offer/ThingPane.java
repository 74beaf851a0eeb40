package nl.basiseerst.ui.offer;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.calibration.CalibrationEdits;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The details of the chosen thing of the catalogue, beside the list.
final class ThingPane extends VBox {

    /// What a form is made for: it is made anew when any of this is another.
    ///
    /// @param competences that can be chosen in it
    private record Made(
            Class<?> kind, String id, Optional<Practice> practice, List<Competence> competences) {}

    private final OfferViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label norm = new Label();
    private final Button remove = new Button();
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane holder = new StackPane();
    private final StackPane nothing;
    private @Nullable Made made;
    private @Nullable DetailForm form;

    ThingPane(OfferViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("detail-pane");
        title.setId("thing-title");
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        norm.setId("thing-norm");
        norm.getStyleClass().add("muted");
        norm.setWrapText(true);
        norm.managedProperty().bind(norm.visibleProperty());
        VBox names = new VBox(title, norm);
        HBox.setHgrow(names, Priority.ALWAYS);
        remove.setId("thing-remove");
        remove.textProperty().bind(texts.of("offer.remove"));
        remove.setGraphic(new Icon(Feather.TRASH_2, remove));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> model.remove());
        remove.managedProperty().bind(remove.visibleProperty());
        HBox head =
                new HBox(
                        8,
                        names,
                        Permitted.button(model.desk(), texts, Action.KEEP_PRACTICE, remove));
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setContent(Permitted.part(model.desk(), texts, Action.KEEP_PRACTICE, holder));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label choose = new Label();
        choose.getStyleClass().add("muted");
        choose.setWrapText(true);
        choose.textProperty().bind(texts.of("offer.none-chosen"));
        nothing = new StackPane(choose);
        VBox.setVgrow(nothing, Priority.ALWAYS);
        head.visibleProperty().bind(nothing.visibleProperty().not());
        head.managedProperty().bind(head.visibleProperty());
        scroll.visibleProperty().bind(nothing.visibleProperty().not());
        scroll.managedProperty().bind(scroll.visibleProperty());
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().addAll(head, notice(), scroll, nothing);
        head.setMinHeight(USE_PREF_SIZE);
        title.setMinHeight(USE_PREF_SIZE);
        norm.setMinHeight(USE_PREF_SIZE);
        model.thingProperty().subscribe(this::show);
        InSight.follow(this, model.desk().shownProperty(), _ -> show(model.thingProperty().get()));
        InSight.follow(this, model.unconfirmed(), _ -> show(model.thingProperty().get()));
        texts.messagesProperty().subscribe((_, _) -> speakAnew());
    }

    /// Takes the keyboard, at the first field.
    void focusFirst() {
        if (form != null) {
            form.focusFirst();
        }
    }

    private VBox notice() {
        Label sentence = new Label();
        sentence.setId("staying-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(model.stayingProperty());
        Button keep = new Button();
        keep.setId("keep");
        keep.textProperty().bind(texts.of("offer.keep"));
        keep.setOnAction(_ -> model.dismissStaying());
        VBox notice = new VBox(sentence, keep);
        notice.setId("staying");
        notice.getStyleClass().add("notice");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.accessibleTextProperty().bind(model.stayingProperty());
        notice.visibleProperty().bind(model.stayingProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        notice.visibleProperty()
                .subscribe(
                        shown -> {
                            if (shown) {
                                keep.requestFocus();
                            }
                        });
        return notice;
    }

    private void speakAnew() {
        form = null;
        show(model.thingProperty().get());
    }

    private void show(Optional<Entity> chosen) {
        nothing.setVisible(chosen.isEmpty());
        if (chosen.isEmpty()) {
            made = null;
            form = null;
            holder.getChildren().clear();
            return;
        }
        Entity thing = chosen.get();
        Made wanted =
                new Made(
                        thing.getClass(),
                        thing.id(),
                        model.plan().map(PracticePlan::practice),
                        thing instanceof Competence ? List.of() : competences());
        DetailForm current = form;
        if (current == null || !wanted.equals(made)) {
            current = formOf(thing);
            form = current;
            holder.getChildren().setAll(current);
            scroll.setVvalue(0);
        }
        made = wanted;
        title(thing);
        current.show(thing);
    }

    private List<Competence> competences() {
        return model.plan().map(PracticePlan::competences).orElse(List.of());
    }

    private DetailForm formOf(Entity thing) {
        return switch (thing) {
            case Activity _ -> new ActivityForm(model, texts, thing.id());
            case SessionType _ -> new SessionForm(model, texts, thing.id());
            case Competence _ -> new CompetenceForm(model, texts, thing.id());
            case TaskType _ -> new TaskTypeForm(model, texts, thing.id());
            case RoleFallback _ -> new FallbackForm(model, texts);
            default -> throw new IllegalArgumentException("No form for " + thing);
        };
    }

    private String norm(OfferWords words, Activity activity) {
        boolean counted =
                model.plan().flatMap(p -> CalibrationEdits.of(p, activity.id())).isPresent();
        boolean open = model.unconfirmed().getValue().contains(activity.id());
        String norm = words.norm(activity, open);
        return counted ? norm + " · " + texts.now("counts.by-count") : norm;
    }

    private void title(Entity thing) {
        OfferWords words = new OfferWords(texts.messages());
        title.setText(
                switch (thing) {
                    case Activity activity -> activity.name();
                    case SessionType session -> session.name();
                    case Competence competence -> competence.name();
                    case TaskType type -> type.name();
                    case RoleFallback fallback -> words.role(fallback.role());
                    default -> thing.id();
                });
        norm.setText(thing instanceof Activity activity ? norm(words, activity) : "");
        norm.setVisible(thing instanceof Activity);
        remove.setVisible(model.chapterProperty().get().growsAndShrinks());
        remove.setAccessibleText(texts.now("offer.remove.spoken", title.getText()));
    }
}
