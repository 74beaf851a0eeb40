package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.roster.Prepared;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.CopyPlan;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What to copy and where to, and what that comes to, before it is done.
final class CopyPanel {

    private final CopyViewModel model;
    private final Texts texts;
    private final Label source = RehearsalLines.words("", "stamp-line");
    private final VBox form = new VBox();
    private final RehearsalLines preview = new RehearsalLines("copy");
    private final SidePanel node;
    private Fields fields = new Fields(List.of(), () -> {});
    private @Nullable CopyDraft shown;

    /// The fields of one kind of copy.
    ///
    /// @param show fills them in
    private record Fields(List<Node> nodes, Runnable show) {}

    CopyPanel(CopyViewModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        source.setId("copy-source");
        form.getStyleClass().add("inspector-form");
        RehearsalFoot foot =
                new RehearsalFoot(
                        "copy",
                        "week.copy.go",
                        texts,
                        model.rehearsal(),
                        model.doneProperty(),
                        model::copy,
                        model::undo);
        node = new SidePanel(texts, "week.copy.title", closed, form, foot);
        node.setId("copy-panel");
        model.draftProperty().subscribe(_ -> show());
        model.rehearsal().preparedProperty().subscribe(_ -> tell());
        model.doneProperty().subscribe(_ -> tell());
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            shown = null;
                            show();
                            tell();
                        });
    }

    SidePanel node() {
        return node;
    }

    /// Puts the keyboard on the first field.
    void begin() {
        for (Node field : fields.nodes()) {
            if (field instanceof FormField<?> first) {
                first.focusEditor();
                return;
            }
        }
    }

    private void show() {
        CopyDraft draft = model.draftProperty().get();
        if (draft == null) {
            return;
        }
        CopyDraft before = shown;
        shown = draft;
        if (before == null
                || before.kind() != draft.kind()
                || !before.member().equals(draft.member())
                || !before.from().equals(draft.from())) {
            fields = fields(draft);
            form.getChildren().setAll(source);
            form.getChildren().addAll(fields.nodes());
            form.getChildren().addAll(replace(draft), preview);
            source.setText(source(draft));
        }
        fields.show().run();
    }

    private Fields fields(CopyDraft draft) {
        return switch (draft.kind()) {
            case DAY -> ofDay(draft);
            case WEEK -> ofWeek();
            case PERSON -> ofPerson(draft);
            case RANGE -> ofRange();
        };
    }

    private Fields ofDay(CopyDraft draft) {
        FormField<LocalDate> first =
                new TypedField<>(
                                texts,
                                DayField.spelling(draft::from),
                                date -> model.change(d -> d.withFirst(date)))
                        .named("week.copy.to-day")
                        .known("copy-first");
        FormField<LocalDate> last =
                new TypedField<>(
                                texts,
                                DayField.spelling(draft::from),
                                date -> model.change(d -> d.withLast(date)))
                        .named("week.copy.last-day")
                        .known("copy-last");
        CheckBox everyone = tick("copy-everyone", "week.copy.everyone", draft.everyone());
        everyone.selectedProperty().subscribe((_, on) -> model.change(d -> d.ofEveryone(on)));
        return new Fields(
                List.of(first, last, everyone),
                () -> {
                    now().ifPresent(d -> first.show(d.first()));
                    now().ifPresent(d -> last.show(d.last()));
                });
    }

    private Fields ofWeek() {
        FormField<IsoWeek> first = week("copy-first", "week.copy.to-week", true);
        FormField<IsoWeek> last = week("copy-last", "week.copy.last-week", false);
        return new Fields(
                List.of(first, last),
                () -> {
                    now().ifPresent(d -> first.show(IsoWeek.of(d.first())));
                    now().ifPresent(d -> last.show(IsoWeek.of(d.last())));
                });
    }

    private Fields ofPerson(CopyDraft draft) {
        List<Member> team = model.team();
        FormField<Member> target =
                new ChoiceField<>(
                                texts,
                                team,
                                (_, member) -> member.name(),
                                member -> model.change(d -> d.withTarget(member.id())))
                        .named("week.copy.to-person")
                        .known("copy-target");
        FormField<IsoWeek> first = week("copy-first", "week.copy.from-week", true);
        FormField<Integer> weeks = weeks();
        team.stream()
                .filter(m -> m.id().equals(draft.target()))
                .findFirst()
                .ifPresent(target::show);
        return new Fields(
                List.of(target, first, weeks),
                () -> {
                    now().ifPresent(d -> first.show(IsoWeek.of(d.first())));
                    now().ifPresent(d -> weeks.show(d.weeks()));
                });
    }

    private Fields ofRange() {
        FormField<Integer> weeks = weeks();
        FormField<IsoWeek> first = week("copy-first", "week.copy.from-week", true);
        return new Fields(
                List.of(weeks, first),
                () -> {
                    now().ifPresent(d -> weeks.show(d.weeks()));
                    now().ifPresent(d -> first.show(IsoWeek.of(d.first())));
                });
    }

    private Optional<CopyDraft> now() {
        return Optional.ofNullable(model.draftProperty().get());
    }

    private FormField<Integer> weeks() {
        return new TypedField<>(
                        texts, Spellings.whole(), count -> model.change(d -> d.withWeeks(count)))
                .named("week.copy.weeks")
                .known("copy-weeks");
    }

    private FormField<IsoWeek> week(String id, String key, boolean first) {
        return new TypedField<>(
                        texts,
                        WeekSpelling.near(() -> now().map(CopyDraft::from).orElse(LocalDate.EPOCH)),
                        week ->
                                model.change(
                                        d ->
                                                first
                                                        ? d.withFirst(week.monday())
                                                        : d.withLast(week.monday())))
                .named(key)
                .known(id);
    }

    private CheckBox replace(CopyDraft draft) {
        CheckBox replace =
                tick("copy-replace", "week.copy.replace", draft.existing() == Existing.REPLACE);
        replace.selectedProperty()
                .subscribe(
                        (_, on) ->
                                model.change(
                                        d ->
                                                d.withExisting(
                                                        on ? Existing.REPLACE : Existing.KEEP)));
        return replace;
    }

    private CheckBox tick(String id, String key, boolean on) {
        CheckBox tick = new CheckBox();
        tick.setId(id);
        tick.textProperty().bind(texts.of(key));
        tick.setWrapText(true);
        tick.setMinHeight(CheckBox.USE_PREF_SIZE);
        tick.setSelected(on);
        return tick;
    }

    private void tell() {
        Notice done = model.doneProperty().get();
        Prepared<CopyPlan> prepared = model.rehearsal().preparedProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        if (done != null) {
            preview.done(done, texts);
            if (node.getScene() != null) {
                begin(); // the button that was pressed can be pressed no more
            }
        } else {
            preview.tell(
                    prepared == null || plan == null
                            ? List.of()
                            : new CopyWords(texts.messages(), plan).told(prepared.plan()));
        }
    }

    private String source(CopyDraft draft) {
        PracticePlan plan = model.plan().orElse(null);
        return plan == null ? "" : new CopyWords(texts.messages(), plan).source(draft);
    }
}
