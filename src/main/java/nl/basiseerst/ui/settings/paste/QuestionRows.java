package nl.basiseerst.ui.settings.paste;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.intake.IntakePreview;
import nl.basiseerst.application.intake.Question;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.Question.Subject;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The names that the practice does not have, each with a field for what it means.
final class QuestionRows extends VBox {

    private static final int MOST = 40;
    private static final int SHOWN = 24;

    private record Choice(Optional<Answer> answer, String words) {}

    private final Texts texts;
    private final PasteViewModel model;

    QuestionRows(Texts texts, PasteViewModel model) {
        super(8);
        this.texts = texts;
        this.model = model;
        setId("paste-questions");
    }

    void show(IntakePreview preview, PracticePlan plan) {
        String focused = focused();
        getChildren().clear();
        List<Question> questions = preview.questions();
        for (int i = 0; i < Math.min(MOST, questions.size()); i++) {
            Question question = questions.get(i);
            Label asked = new Label();
            asked.setText(
                    texts.now(
                            "paste.question",
                            shortened(question.text()),
                            texts.now("paste.subject." + question.subject()),
                            question.rows()));
            asked.setWrapText(true);
            asked.setMinHeight(USE_PREF_SIZE);
            ComboBox<Choice> field = field(question, choices(question, plan), i);
            asked.setLabelFor(field);
            field.setAccessibleText(asked.getText());
            FlowPane row = new FlowPane(12, 4, asked, field);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
            if (Objects.equals(field.getId(), focused)) {
                field.requestFocus();
            }
        }
    }

    private @Nullable String focused() {
        return getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
    }

    private ComboBox<Choice> field(Question question, List<Choice> choices, int number) {
        ComboBox<Choice> field = new ComboBox<>();
        field.setId("paste-question-" + number);
        field.getStyleClass().add("paste-question");
        field.setConverter(new Worded<>(Choice::words));
        field.getItems().setAll(choices);
        field.setMinWidth(USE_PREF_SIZE);
        Optional<Answer> now = Optional.ofNullable(model.answerTo(question));
        choices.stream()
                .filter(choice -> choice.answer.equals(now))
                .findFirst()
                .ifPresent(field::setValue);
        field.setOnAction(
                _ -> {
                    Choice chosen = field.getValue();
                    if (chosen != null) {
                        model.answer(question, chosen.answer.orElse(null));
                    }
                });
        return field;
    }

    /// Undecided first, then what is most like it, then the rest.
    private List<Choice> choices(Question question, PracticePlan plan) {
        List<Choice> things = things(question.subject(), plan);
        String proposal = question.proposal();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Optional.empty(), texts.now("paste.answer.none")));
        things.stream().filter(choice -> isProposal(choice, proposal)).forEach(choices::add);
        if (question.subject() == Subject.COMPETENCE) {
            choices.add(new Choice(Optional.of(new Answer.New()), texts.now("paste.answer.new")));
        }
        choices.add(
                new Choice(Optional.of(new Answer.LeftOut()), texts.now("paste.answer.leaveout")));
        things.stream().filter(choice -> !isProposal(choice, proposal)).forEach(choices::add);
        return choices;
    }

    private static boolean isProposal(Choice choice, @Nullable String proposal) {
        return choice.answer.orElse(null) instanceof Answer.Known(String id) && id.equals(proposal);
    }

    private List<Choice> things(Subject subject, PracticePlan plan) {
        return switch (subject) {
            case PERSON -> plan.members().stream().map(m -> known(m.id(), m.name())).toList();
            case COMPETENCE ->
                    plan.competences().stream().map(c -> known(c.id(), c.name())).toList();
            case SESSION -> plan.sessionTypes().stream().map(s -> known(s.id(), s.name())).toList();
            case ROOM -> plan.rooms().stream().map(r -> known(r.id(), r.name())).toList();
            case ROLE -> roles();
        };
    }

    private List<Choice> roles() {
        Terms terms = new Terms(texts.messages());
        List<Choice> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.add(known(role.name(), terms.role(role)));
        }
        return roles;
    }

    private static Choice known(String id, String name) {
        return new Choice(Optional.of(new Answer.Known(id)), name);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
