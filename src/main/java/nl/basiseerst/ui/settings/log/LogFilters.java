package nl.basiseerst.ui.settings.log;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.audit.Erasure;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.Topic;
import nl.basiseerst.application.words.FilterWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.TypedMoment;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What to look for in the log.
final class LogFilters extends VBox {

    private final Texts texts;
    private final LogViewModel model;
    private final ObservableValue<@Nullable Words> words;
    private final FlowPane fields = new FlowPane();
    private final FlowPane thing = new FlowPane();
    private final Label onlyThing = new Label();
    private @Nullable Offered offered;
    private @Nullable Fields made;

    /// What can be chosen.
    private record Offered(List<Member> members, List<TaskType> tasks, List<String> makers) {}

    private record Fields(
            FormField<Optional<Member>> member,
            FormField<Optional<IsoWeek>> week,
            FormField<Optional<TaskType>> task,
            FormField<Optional<Topic>> topic,
            FormField<Optional<String>> who) {}

    LogFilters(Texts texts, LogViewModel model, ObservableValue<@Nullable Words> words) {
        this.texts = texts;
        this.model = model;
        this.words = words;
        getStyleClass().add("log-filters");
        fields.getStyleClass().add("log-fields");
        thing.getStyleClass().add("log-thing");
        onlyThing.setId("log-only");
        onlyThing.setWrapText(true);
        onlyThing.setMinHeight(USE_PREF_SIZE);
        Button all = new Button();
        all.setId("log-all");
        all.textProperty().bind(texts.of("settings.log.all"));
        all.setGraphic(new Icon(Feather.X, all));
        all.setOnAction(_ -> model.look(LogFilter.ALL));
        thing.getChildren().setAll(onlyThing, all);
        getChildren().setAll(fields, thing);
        words.subscribe(_ -> fill());
        model.makersProperty().subscribe(_ -> fill());
        model.filterProperty().subscribe(_ -> fill());
    }

    private void fill() {
        Words now = words.getValue();
        if (now == null) {
            return;
        }
        PracticePlan plan = now.plan();
        Offered present =
                new Offered(plan.members(), plan.taskTypes(), model.makersProperty().get());
        if (!present.equals(offered) || made == null) {
            offered = present;
            made = make(present);
        }
        show(made, plan);
    }

    private Fields make(Offered from) {
        Fields now =
                new Fields(
                        choice(
                                "member",
                                from.members(),
                                (_, member) -> member.name(),
                                chosen -> look(with().member(id(chosen)))),
                        new TypedField<>(texts, week().orNothing(), w -> look(with().week(w)))
                                .prompted("settings.log.week.prompt")
                                .named("settings.log.week")
                                .known("log-week"),
                        choice(
                                "task",
                                from.tasks(),
                                (_, task) -> task.name(),
                                chosen -> look(with().task(id(chosen)))),
                        choice(
                                "topic",
                                List.of(Topic.values()),
                                (messages, topic) -> messages.text("settings.log.topic." + topic),
                                chosen -> look(with().topic(chosen.orElse(null)))),
                        choice(
                                "who",
                                from.makers(),
                                (_, who) -> who,
                                chosen -> look(with().who(chosen.orElse(null)))));
        fields.getChildren().setAll(now.member(), now.week(), now.task(), now.topic(), now.who());
        return now;
    }

    private <T> FormField<Optional<T>> choice(
            String name,
            List<T> values,
            BiFunction<Messages, T, String> called,
            Consumer<Optional<T>> commit) {
        List<Optional<T>> offeredValues = new ArrayList<>();
        offeredValues.add(Optional.empty());
        values.forEach(value -> offeredValues.add(Optional.of(value)));
        return new ChoiceField<>(
                        texts,
                        offeredValues,
                        (messages, value) ->
                                value.map(v -> called.apply(messages, v))
                                        .orElse(messages.text("settings.log." + name + ".any")),
                        commit)
                .named("settings.log." + name)
                .known("log-" + name);
    }

    private Spelling<IsoWeek> week() {
        return new Spelling<>(
                typed ->
                        TypedMoment.date(typed, model.desk().today())
                                .map(IsoWeek::of)
                                .orElseThrow(() -> new Mistyped("settings.log.week.mistyped")),
                (_, week) -> week.toString());
    }

    private void show(Fields now, PracticePlan plan) {
        LogFilter filter = model.filterProperty().get();
        now.member().show(find(plan.members(), filter.member()));
        now.week().show(Optional.ofNullable(filter.week()));
        now.task().show(find(plan.taskTypes(), filter.taskType()));
        now.topic().show(Optional.ofNullable(filter.topic()));
        now.who().show(Optional.ofNullable(filter.who()));
        Erasure.Thing only = filter.thing();
        onlyThing.setText(only == null ? "" : texts.now("settings.log.only", called(only, plan)));
        onlyThing.setVisible(only != null);
        onlyThing.setManaged(only != null);
        boolean any = !filter.equals(LogFilter.ALL);
        thing.setVisible(any);
        thing.setManaged(any);
    }

    private String called(Erasure.Thing only, PracticePlan plan) {
        return new FilterWords(texts.messages(), plan).thing(only);
    }

    private void look(Chosen chosen) {
        model.look(chosen.filter());
    }

    private Chosen with() {
        return new Chosen(model.filterProperty().get());
    }

    /// What was looked for, with one part of it chosen otherwise.
    private record Chosen(LogFilter filter) {

        Chosen member(@Nullable String id) {
            return of(filter.who(), filter.topic(), id, filter.week(), filter.taskType());
        }

        Chosen week(Optional<IsoWeek> week) {
            return of(
                    filter.who(),
                    filter.topic(),
                    filter.member(),
                    week.orElse(null),
                    filter.taskType());
        }

        Chosen task(@Nullable String id) {
            return of(filter.who(), filter.topic(), filter.member(), filter.week(), id);
        }

        Chosen topic(@Nullable Topic topic) {
            return of(filter.who(), topic, filter.member(), filter.week(), filter.taskType());
        }

        Chosen who(@Nullable String who) {
            return of(who, filter.topic(), filter.member(), filter.week(), filter.taskType());
        }

        private Chosen of(
                @Nullable String who,
                @Nullable Topic topic,
                @Nullable String member,
                @Nullable IsoWeek week,
                @Nullable String taskType) {
            return new Chosen(new LogFilter(who, topic, member, week, taskType, filter.thing()));
        }
    }

    private static @Nullable String id(Optional<? extends Entity> chosen) {
        return chosen.map(Entity::id).orElse(null);
    }

    private static <T extends Entity> Optional<T> find(List<T> things, @Nullable String id) {
        return things.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
