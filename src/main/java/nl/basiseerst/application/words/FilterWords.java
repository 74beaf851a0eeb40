package nl.basiseerst.application.words;

import nl.basiseerst.application.audit.Erasure;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.Topic;
import nl.basiseerst.application.store.PlanThings;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What is looked for in the log, in words. Safe for use by several threads.
public final class FilterWords {

    private final Messages messages;
    private final PracticePlan plan;

    /// @param plan where names are looked up; what it no longer has is called by its id
    public FilterWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.plan = plan;
    }

    /// A sentence for each thing that is looked for; one for everything.
    public List<String> of(LogFilter filter) {
        List<String> asked = new ArrayList<>();
        String member = filter.member();
        if (member != null) {
            add(asked, "member", name(plan.members(), member, Member::name));
        }
        IsoWeek week = filter.week();
        if (week != null) {
            add(asked, "week", new Terms(messages).week(week));
        }
        String task = filter.taskType();
        if (task != null) {
            add(asked, "task", name(plan.taskTypes(), task, TaskType::name));
        }
        Topic topic = filter.topic();
        if (topic != null) {
            add(asked, "topic", messages.text("settings.log.topic." + topic));
        }
        add(asked, "who", filter.who());
        Erasure.Thing thing = filter.thing();
        if (thing != null) {
            add(asked, "thing", thing(thing));
        }
        return asked.isEmpty() ? List.of(messages.text("log.filter.all")) : List.copyOf(asked);
    }

    /// What a thing of the log is called, by its id if the practice no longer has it.
    public String thing(Erasure.Thing thing) {
        return PlanThings.of(plan).stream()
                .filter(one -> one.id().equals(thing.id()))
                .findFirst()
                .map(new ChangeWords(messages, plan)::thing)
                .orElse(thing.id());
    }

    private void add(List<String> asked, String what, @Nullable String value) {
        if (value != null) {
            asked.add(messages.text("log.filter." + what, value));
        }
    }

    private static <T extends Entity> String name(
            List<T> things, String id, Function<T, String> name) {
        return things.stream().filter(t -> t.id().equals(id)).map(name).findFirst().orElse(id);
    }
}
