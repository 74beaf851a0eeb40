package nl.basiseerst.ui.week.basic;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.roster.MemberDates;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.roster.StampPlan.StampedWeek;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.ui.week.DateWords;
import nl.basiseerst.ui.week.Told;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What stamping comes to, in words.
final class StampWords {

    private final Messages messages;
    private final Names names;
    private final Terms terms;
    private final DateWords dates;
    private final Map<String, String> schedules = new LinkedHashMap<>();

    StampWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        names = new Names(plan);
        terms = new Terms(messages);
        dates = new DateWords(messages);
        for (BasicSchedule schedule : plan.groundwork().basicSchedules()) {
            schedules.put(schedule.id(), schedule.name());
        }
    }

    /// All there is to know, the most important first.
    List<Told> lines(StampPlan plan) {
        List<Told> lines = new ArrayList<>();
        if (plan.isEmpty()) {
            lines.add(line("basic.stamp.nothing"));
        } else {
            lines.add(line("basic.stamp.blocks", plan.added(), plan.weeks().size()));
        }
        if (plan.gone() > 0) {
            lines.add(line("basic.stamp.gone", plan.gone()));
        }
        List<String> used =
                plan.weeks().stream()
                        .map(StampedWeek::schedule)
                        .distinct()
                        .map(id -> schedules.getOrDefault(id, id))
                        .toList();
        if (used.size() > 1) {
            lines.add(line("basic.stamp.versions", terms.and(used)));
        }
        long again = plan.weeks().stream().filter(StampedWeek::again).count();
        if (again > 0) {
            lines.add(line("basic.stamp.again", again));
        }
        if (!plan.without().isEmpty()) {
            lines.add(line("basic.stamp.without", plan.without().size()));
        }
        if (!plan.closed().isEmpty()) {
            lines.add(
                    new Told(
                            messages.text("basic.stamp.closed", plan.closed().size()),
                            List.of(dates.list(plan.closed()))));
        }
        for (DayOfWeek day : plan.neverOpen()) {
            lines.add(line("basic.stamp.never", messages.text("basic.day." + day)));
        }
        if (!plan.away().isEmpty()) {
            lines.add(
                    new Told(
                            messages.text("basic.stamp.away"),
                            plan.away().stream().map(this::away).toList()));
        }
        if (!plan.kept().isEmpty()) {
            lines.add(
                    new Told(
                            messages.text("basic.stamp.kept", plan.kept().size()),
                            kept(plan.kept())));
        }
        return lines;
    }

    private Told line(String key, Object... details) {
        return new Told(messages.text(key, details));
    }

    private String away(MemberDates away) {
        return names.member(away.member()).name() + ": " + dates.list(away.dates());
    }

    private List<String> kept(List<Deviation> kept) {
        Map<String, TreeMap<LocalDate, Deviation>> members = new LinkedHashMap<>();
        for (Deviation deviation : kept) {
            members.computeIfAbsent(deviation.member(), _ -> new TreeMap<>())
                    .put(deviation.date(), deviation);
        }
        return members.entrySet().stream()
                .map(
                        of ->
                                names.member(of.getKey()).name()
                                        + ": "
                                        + dates.list(List.copyOf(of.getValue().keySet())))
                .toList();
    }
}
