package nl.basiseerst.ui.absence;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.ClosureWords;
import nl.basiseerst.domain.absence.Closure;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.ui.absence.ClosuresViewModel.Draft;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Days on which the practice is closed. What that comes to stands below the fields before anything
/// is kept.
final class ClosuresPane extends VBox {

    private static final double FIELD = 11;

    private final ClosuresViewModel model;
    private final Texts texts;
    private final FieldGrid fields = new FieldGrid(FIELD);
    private final TypedField<Optional<LocalDate>> from;
    private final TypedField<Optional<LocalDate>> to;
    private final Label doing = WordPane.words("lost-who");
    private final Label idle = WordPane.words("muted");
    private final Label stays = WordPane.words("muted");
    private final Button keep = new Button();
    private final Button cancel = new Button();
    private final VBox list = new VBox();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private List<Closure> listed = List.of();
    private @Nullable Practice drawn;

    ClosuresPane(ClosuresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("away-closures");
        getStyleClass().add("away-section");
        from = new TypedField<>(texts, Spellings.date().orNothing(), this::begin);
        from.prompted("form.date.prompt").named("away.from").known("closure-from");
        to = new TypedField<>(texts, Spellings.date().orNothing(), this::end);
        to.prompted("form.date.prompt").named("away.to").known("closure-to");
        doing.setId("closure-doing");
        stays.setId("closure-stays");
        list.getStyleClass().add("request-list");
        Label about = WordPane.words("muted");
        about.textProperty().bind(texts.of("away.closures.about"));
        fields.show(List.of(from, to));
        VBox form = new VBox(8, doing, stays, fields, idle, buttons());
        VBox all = new VBox(12, about, form, new ClosurePreview(model, texts), list);
        all.getStyleClass().add("away-column");
        ScrollPane scroll =
                new ScrollPane(Permitted.part(model.desk(), texts, Action.KEEP_PRACTICE, all));
        scroll.setId("away-closures-scroll");
        scroll.getStyleClass().add("away-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        InSight.follow(this, model.desk().shownProperty(), _ -> show());
        model.draftProperty().subscribe(this::fill);
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            drawn = null;
                            fill(model.draftProperty().get());
                            show();
                        });
    }

    @Override
    public void requestFocus() {
        from.focusEditor();
    }

    private FlowPane buttons() {
        keep.setId("closure-keep");
        keep.getStyleClass().add("accent");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now(keepKey(model.draftProperty().get())),
                                model.draftProperty(),
                                texts.messagesProperty()));
        keep.setOnAction(
                _ -> {
                    if (fields.showMistake()) {
                        return;
                    }
                    model.keep();
                    requestFocus();
                });
        cancel.setId("closure-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.textProperty().bind(texts.of("away.closures.cancel"));
        cancel.setOnAction(
                _ -> {
                    model.forget();
                    fill(null); // also where there was one day only
                    requestFocus();
                });
        FlowPane buttons =
                new FlowPane(
                        8, 8, keep, cancel, new Waiting(model.jobProperty(), model::giveUp, texts));
        buttons.getStyleClass().add("away-buttons");
        return buttons;
    }

    private static String keepKey(@Nullable Draft draft) {
        return draft != null && draft.after() == null
                ? "away.closures.keep.open"
                : "away.closures.keep";
    }

    /// The last day is the first until somebody says otherwise.
    private void begin(Optional<LocalDate> date) {
        LocalDate day = date.orElse(null);
        LocalDate end = last;
        look(day, day != null && (end == null || end.isBefore(day)) ? day : end);
    }

    private void end(Optional<LocalDate> date) {
        look(first, date.orElse(null));
    }

    /// What is refused changes nothing.
    private void look(@Nullable LocalDate begin, @Nullable LocalDate end) {
        if (begin != null && end != null) {
            model.setDays(begin, end);
        } else {
            model.setNoDays();
        }
        show(begin, end); // what was filled in of the two stays
        offerToStop();
    }

    private void offerToStop() {
        seen(cancel, model.draftProperty().get() != null || first != null || last != null);
    }

    private void show(@Nullable LocalDate begin, @Nullable LocalDate end) {
        first = begin;
        last = end;
        from.show(Optional.ofNullable(begin));
        to.show(Optional.ofNullable(end));
    }

    private void fill(@Nullable Draft draft) {
        Closure after = draft == null ? null : draft.after();
        show(after == null ? null : after.from(), after == null ? null : after.to());
        boolean opening = draft != null && after == null;
        if (opening) {
            from.restore(); // what was mistyped cannot be put right any more
            to.restore();
        }
        from.setDisable(opening);
        to.setDisable(opening);
        Closure before = draft == null ? null : draft.before();
        doing.setText(
                before == null
                        ? texts.now("away.closures.new")
                        : texts.now(
                                opening ? "away.closures.opening" : "away.closures.changing",
                                new ClosureWords(texts.messages()).days(before)));
        stays.setText(
                new ClosureWords(texts.messages()).staying(model.staying(), model.desk().today()));
        seen(stays, !stays.getText().isEmpty());
        boolean nothing = after != null && before == null && !model.isChange();
        idle.setText(nothing ? texts.now("away.closures.nothing") : "");
        seen(idle, nothing);
        offerToStop();
        keep.setDisable(!model.isChange());
    }

    private void show() {
        keep.setDisable(!model.isChange());
        Practice practice = model.practice().orElse(null);
        List<Closure> coming = model.coming();
        if (practice == null || (practice.equals(drawn) && coming.equals(listed))) {
            return;
        }
        drawn = practice;
        listed = coming;
        List<Node> shown = new ArrayList<>();
        shown.add(said("section-title", texts.now("away.closures.coming")));
        for (Closure closure : coming) {
            shown.add(
                    new ClosureRow(
                            texts,
                            practice,
                            closure,
                            one -> {
                                model.change(one);
                                requestFocus();
                            },
                            one -> {
                                model.open(one);
                                keep.requestFocus();
                            }));
        }
        if (coming.isEmpty()) {
            shown.add(said("muted", texts.now("away.closures.none")));
        }
        list.getChildren().setAll(shown);
    }

    private static Label said(String style, String text) {
        Label label = WordPane.words(style);
        label.setText(text);
        return label;
    }

    private static void seen(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
