package nl.basiseerst.ui.absence;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.LeaveWords;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asks for leave: who, and from when until when. There is no field for a reason, on purpose.
final class AskForm extends VBox {

    private static final double FIELD = 11;

    private final RequestsViewModel model;
    private final Texts texts;
    private final FieldGrid fields = new FieldGrid(FIELD);
    private final TypedField<Optional<LocalDate>> from;
    private final TypedField<Optional<LocalDate>> to;
    private final TypedField<Optional<TimeSpan>> part;
    private final FormField<LeaveAccount> fromHours;
    private final Label mistake = WordPane.words("form-mistake");
    private final Button ask = new Button();
    private List<Member> team = List.of();
    private ChoiceField<Member> member;
    private @Nullable Member who;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable TimeSpan hours;
    private LeaveAccount account = LeaveAccount.LEAVE;

    AskForm(RequestsViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        member = new ChoiceField<>(texts, team, (_, one) -> one.name(), this::choose);
        from = new TypedField<>(texts, Spellings.date().orNothing(), this::begin);
        from.prompted("form.date.prompt").named("away.from").known("ask-from");
        to = new TypedField<>(texts, Spellings.date().orNothing(), this::end);
        to.prompted("form.date.prompt").named("away.to").known("ask-to");
        part = new TypedField<>(texts, Spellings.span().orNothing(), this::within);
        part.prompted("form.span.prompt").named("away.part").known("ask-part");
        fromHours =
                new ChoiceField<>(
                                texts,
                                List.of(LeaveAccount.values()),
                                (messages, one) -> new LeaveWords(messages).account(one),
                                this::charge)
                        .named("away.hours.from")
                        .known("ask-account");
        ask.setId("ask-go");
        ask.textProperty().bind(texts.of("away.ask"));
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(_ -> ask());
        mistake.setId("ask-mistake");
        say("");
        getChildren().addAll(fields, ask, mistake);
        clear();
    }

    /// Who can ask: everybody in service today or later.
    void show(List<Member> members) {
        if (!members.equals(team)) {
            team = members;
            clear();
        }
    }

    void focusFirst() {
        member.focusEditor();
    }

    /// The last day is the first until somebody says otherwise.
    private void begin(Optional<LocalDate> date) {
        first = date.orElse(null);
        from.show(date);
        LocalDate end = last;
        if (date.isPresent() && (end == null || end.isBefore(date.get()))) {
            end(date);
        }
    }

    private void end(Optional<LocalDate> date) {
        last = date.orElse(null);
        to.show(date);
    }

    private void within(Optional<TimeSpan> span) {
        hours = span.orElse(null);
        part.show(span);
    }

    private void charge(LeaveAccount chosen) {
        account = chosen;
        fromHours.show(chosen);
    }

    private void ask() {
        if (fields.showMistake()) {
            return;
        }
        Member member = who;
        LocalDate begin = first;
        LocalDate end = last;
        if (member == null || begin == null || end == null) {
            say(texts.now("away.ask.incomplete"));
            return;
        }
        try {
            model.ask(member.id(), begin, end, hours, account);
            clear();
            focusFirst();
        } catch (InvalidValue turned) {
            say(texts.now("away.ask.turned"));
        }
    }

    private void clear() {
        who = null;
        first = null;
        last = null;
        hours = null;
        member = new ChoiceField<>(texts, team, (_, one) -> one.name(), this::choose);
        member.named("away.member").known("ask-member");
        from.show(Optional.empty());
        to.show(Optional.empty());
        part.show(Optional.empty());
        charge(LeaveAccount.LEAVE);
        fields.show(List.of(member, from, to, part, fromHours));
        say("");
    }

    private void choose(Member chosen) {
        who = chosen;
        member.show(chosen);
    }

    private void say(String sentence) {
        mistake.setText(sentence);
        mistake.setVisible(!sentence.isEmpty());
        mistake.setManaged(!sentence.isEmpty());
    }
}
