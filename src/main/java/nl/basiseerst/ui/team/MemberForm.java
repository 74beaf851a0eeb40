package nl.basiseerst.ui.team;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.FormSection;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Everything of one member, to be changed field by field.
final class MemberForm extends VBox {

    private static final double COLUMN_EM = 14;
    private static final double DAY_EM = 10;

    private final TeamEdits edits;
    private final Texts texts;
    private final String id;
    private final List<Consumer<Member>> shows = new ArrayList<>();
    private final FormField<String> name;
    private final HoldingRows holdings;
    private final AbsenceRows absences;
    private final DutyRows duties;

    /// @param id of the member; the form stays with that member
    /// @param privacy what the member can ask about their data
    /// @param imports takes duties over from a file
    MemberForm(
            TeamViewModel model,
            DutyImportViewModel imports,
            Texts texts,
            String id,
            Node privacy) {
        this.edits = model.edits();
        this.texts = texts;
        this.id = id;
        getStyleClass().add("member-form");
        name = typed("name", Spellings.text(), Member::name, MemberDraft::rename);
        holdings = new HoldingRows(model, texts, id);
        absences = new AbsenceRows(model, texts, id);
        duties = new DutyRows(model, imports, texts, id);
        getChildren()
                .addAll(
                        new FormSection(texts, "team.person", person()),
                        new FormSection(texts, "team.competences", holdings),
                        new FormSection(texts, "team.absences", absences)
                                .hint(absences.periodProperty()),
                        new FormSection(texts, "team.duties", duties)
                                .hint(texts.of("team.duties.hint")),
                        new FormSection(texts, "team.availability", availability())
                                .hint(texts.of("team.availability.hint")),
                        new FormSection(texts, "privacy.person", privacy)
                                .hint(texts.of("privacy.person.hint")));
    }

    /// Shows the member as recorded now.
    void show(Member member) {
        shows.forEach(show -> show.accept(member));
        holdings.show(member);
        absences.show();
        duties.show();
    }

    /// Shows how the file of duties stands that is taken over.
    void showImport() {
        duties.showImport();
    }

    /// Takes the keyboard, at the name.
    void focusName() {
        name.focusEditor();
    }

    private Node person() {
        return new FieldGrid(
                COLUMN_EM,
                name,
                typed(
                        "initials",
                        Spellings.text(),
                        Member::initials,
                        (draft, typed) -> draft.initials = typed),
                chosen(
                        "role",
                        Role.values(),
                        TeamWords::role,
                        Member::role,
                        (draft, role) -> draft.role = role),
                chosen(
                        "employment",
                        Employment.values(),
                        TeamWords::employment,
                        Member::employment,
                        (draft, employment) -> draft.employment = employment),
                chosen(
                        "registration",
                        Registration.values(),
                        TeamWords::registration,
                        Member::registration,
                        (draft, registration) -> draft.registration = registration),
                typed(
                        "hours",
                        Spellings.number().orNothing(),
                        m -> Optional.ofNullable(m.hoursPerWeek()),
                        (draft, hours) -> draft.hoursPerWeek = hours.orElse(null)),
                dated("from", m -> m.employed().from(), MemberForm::startOn),
                dated(
                        "until",
                        m -> m.employed().until(),
                        (draft, until) -> draft.until = until.orElse(null)),
                typed(
                        "panel",
                        Spellings.whole().orNothing(),
                        m -> Optional.ofNullable(m.panel()),
                        (draft, panel) -> draft.panel = panel.orElse(null)));
    }

    private Node availability() {
        FieldGrid grid = new FieldGrid(DAY_EM);
        for (DayOfWeek day : DayOfWeek.values()) {
            TypedField<List<TimeSpan>> field =
                    new TypedField<>(
                            texts,
                            Spellings.spans(),
                            spans ->
                                    edits.change(
                                            id,
                                            draft ->
                                                    draft.availability =
                                                            draft.availability.with(day, spans)));
            field.prompted("team.availability.none")
                    .named("team.day." + day.name())
                    .known("available-" + day.name());
            grid.getChildren().add(bound(field, m -> m.availability().spansOn(day)));
        }
        return grid;
    }

    private <T> FormField<T> typed(
            String part,
            Spelling<T> spelling,
            Function<Member, T> get,
            BiConsumer<MemberDraft, T> set) {
        TypedField<T> field =
                new TypedField<>(
                        texts,
                        spelling,
                        value -> edits.change(id, draft -> set.accept(draft, value)));
        return bound(field.named("team." + part).known("member-" + part), get);
    }

    private FormField<Optional<LocalDate>> dated(
            String part,
            Function<Member, @Nullable LocalDate> get,
            BiConsumer<MemberDraft, Optional<LocalDate>> set) {
        TypedField<Optional<LocalDate>> field =
                new TypedField<>(
                        texts,
                        Spellings.date().orNothing(),
                        value -> edits.change(id, draft -> set.accept(draft, value)));
        return bound(
                field.prompted("form.date.prompt").named("team." + part).known("member-" + part),
                m -> Optional.ofNullable(get.apply(m)));
    }

    private <T> FormField<T> chosen(
            String part,
            T[] values,
            BiFunction<TeamWords, T, String> word,
            Function<Member, T> get,
            BiConsumer<MemberDraft, T> set) {
        BiFunction<Messages, T, String> words =
                (messages, value) -> word.apply(new TeamWords(messages), value);
        ChoiceField<T> field =
                new ChoiceField<>(
                        texts,
                        List.of(values),
                        words,
                        value -> edits.change(id, draft -> set.accept(draft, value)));
        return bound(field.named("team." + part).known("member-" + part), get);
    }

    private <T> FormField<T> bound(FormField<T> field, Function<Member, T> get) {
        shows.add(member -> field.show(get.apply(member)));
        return field;
    }

    /// The domain would speak of the last day, which was not what was typed.
    private static void startOn(MemberDraft draft, Optional<LocalDate> from) {
        LocalDate until = draft.until;
        if (until != null && from.isPresent() && from.get().isAfter(until)) {
            throw new Mistyped("team.end-before-start", Spellings.written(until));
        }
        draft.from = from.orElse(null);
    }
}
