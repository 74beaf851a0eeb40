package nl.basiseerst.ui.absence;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.LeaveWords;
import nl.basiseerst.application.words.TrialWords;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.absence.TrialViewModel.Tried;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Notes that somebody will be away. What that comes to stands below the fields as soon as it is
/// known, before anything is kept. There is no field for a reason, on purpose.
final class NotePane extends VBox {

    /// Least width of a field, in the size of the text.
    private static final double FIELD = 11;

    private final NoteViewModel model;
    private final Texts texts;
    private final FieldGrid fields = new FieldGrid(FIELD);
    private final FormField<LocalDate> from;
    private final FormField<LocalDate> to;
    private final FormField<Optional<TimeSpan>> part;
    private final FormField<Absence.Kind> kind;
    private final FormField<LeaveAccount> account;
    private FormField<Member> member;
    private List<Member> team = List.of();
    private boolean filled;

    NotePane(NoteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("away-note");
        getStyleClass().add("away-section");
        from =
                new TypedField<>(texts, Spellings.date(), model::setFrom)
                        .prompted("form.date.prompt")
                        .named("away.from")
                        .known("away-from");
        to =
                new TypedField<>(texts, Spellings.date(), model::setTo)
                        .prompted("form.date.prompt")
                        .named("away.to")
                        .known("away-to");
        part =
                new TypedField<>(texts, Spellings.span().orNothing(), model::setPart)
                        .prompted("form.span.prompt")
                        .named("away.part")
                        .known("away-part");
        kind =
                new ChoiceField<>(
                                texts,
                                List.of(Absence.Kind.values()),
                                (messages, one) -> messages.text("away.kind." + one),
                                model::setKind)
                        .named("away.kind")
                        .known("away-kind");
        account =
                new ChoiceField<>(
                                texts,
                                List.of(LeaveAccount.values()),
                                (messages, one) -> new LeaveWords(messages).account(one),
                                model::setAccount)
                        .named("away.hours.from")
                        .known("away-account");
        account.managedProperty().bind(account.visibleProperty());
        member = memberField();
        Label about = WordPane.words("muted");
        about.textProperty().bind(texts.of("away.note.about"));
        EffectsPane effects = new EffectsPane(model.effects(), texts);
        effects.setId("note-effects");
        ScrollPane scroll =
                new ScrollPane(new VBox(8, effects, new TrialPane(model.trial(), texts)));
        scroll.setId("away-note-scroll");
        scroll.getStyleClass().add("away-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        about,
                        Permitted.part(
                                model.desk(), texts, Action.PLAN, new VBox(12, fields, buttons())),
                        scroll);
        InSight.follow(this, model.desk().shownProperty(), this::follow);
        // what is tried is read from the store
        InSight.follow(this, model.desk().stepsProperty(), _ -> model.again());
        model.draftProperty().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        member.focusEditor();
    }

    private FlowPane buttons() {
        TrialViewModel trial = model.trial();
        Button keep = new Button();
        keep.setId("away-keep");
        keep.getStyleClass().add("accent");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now(keepKey(trial.triedProperty().get())),
                                trial.triedProperty(),
                                texts.messagesProperty()));
        keep.disableProperty()
                .bind(model.draftProperty().isNull().or(trial.jobProperty().isNotNull()));
        keep.setOnAction(
                _ -> {
                    if (fields.showMistake()) {
                        return;
                    }
                    model.keep();
                    member.focusEditor();
                });
        Button all = new Button();
        all.setId("away-all");
        all.setMinWidth(USE_PREF_SIZE);
        all.textProperty().bind(texts.of("away.all"));
        all.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> canPropose(trial.triedProperty().get()),
                                trial.triedProperty()));
        all.managedProperty().bind(all.visibleProperty());
        all.disableProperty().bind(trial.jobProperty().isNotNull());
        all.setOnAction(_ -> trial.chooseAll());
        FlowPane buttons = new FlowPane(8, 8, keep, all, kept(), new Waiting(trial, texts));
        buttons.getStyleClass().add("away-buttons");
        return buttons;
    }

    private FlowPane kept() {
        Label said = WordPane.words("away-kept");
        said.setId("away-kept");
        said.setGraphic(new Icon(Feather.CHECK_CIRCLE, said));
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> keptWords(model.keptProperty().get()),
                                model.keptProperty(),
                                texts.messagesProperty()));
        Button undo = new Button();
        undo.setId("away-undo");
        undo.setGraphic(new Icon(Feather.ROTATE_CCW, undo));
        undo.textProperty().bind(texts.of("ui.undo"));
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(
                _ -> {
                    model.undo();
                    member.focusEditor();
                });
        FlowPane kept = new FlowPane(8, 8, said, undo);
        kept.visibleProperty().bind(model.keptProperty().isNotNull());
        kept.managedProperty().bind(kept.visibleProperty());
        return kept;
    }

    private String keptWords(@Nullable Absence absence) {
        return absence == null
                ? ""
                : model.plan()
                        .map(
                                plan ->
                                        texts.now(
                                                "away.kept",
                                                new TrialWords(texts.messages(), plan)
                                                        .about(absence)))
                        .orElse("");
    }

    private static String keepKey(@Nullable Tried tried) {
        return tried == null || tried.trial().chosen().isEmpty()
                ? "away.keep"
                : "away.keep.standins";
    }

    private static boolean canPropose(@Nullable Tried tried) {
        return tried != null
                && tried.trial().lost().stream()
                        .anyMatch(
                                lost ->
                                        lost.chosen() == null
                                                && lost.standIns().stream()
                                                        .anyMatch(one -> one.isAtHand()));
    }

    /// The practice has changed: so may have the team, and what the absence comes to.
    private void follow(@Nullable Shown shown) {
        List<Member> now = model.team();
        if (!now.equals(team) || fields.getChildren().isEmpty()) {
            team = now;
            member = memberField();
            show(model.draftProperty().get());
        }
        if (shown != null) {
            model.again();
        }
    }

    private FormField<Member> memberField() {
        FormField<Member> field =
                new ChoiceField<>(texts, team, (_, one) -> one.name(), model::setMember)
                        .named("away.member")
                        .known("away-member");
        fields.show(List.of(field, from, to, part, kind, account));
        return field;
    }

    private void show(@Nullable Absence absence) {
        boolean none = absence == null;
        LeaveAccount charged = absence == null ? null : absence.account();
        account.setVisible(charged != null);
        for (FormField<?> field : List.of(from, to, part, kind)) {
            field.setDisable(none);
        }
        if (absence == null) {
            if (filled) {
                member = memberField(); // nobody is chosen
            }
            filled = false;
            return;
        }
        filled = true;
        team.stream()
                .filter(one -> one.id().equals(absence.member()))
                .findFirst()
                .ifPresent(member::show);
        from.show(absence.from());
        to.show(absence.to());
        part.show(Optional.ofNullable(absence.part()));
        kind.show(absence.kind());
        if (charged != null) {
            account.show(charged);
        }
    }
}
