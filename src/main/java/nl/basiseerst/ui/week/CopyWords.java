package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.CopyPlan;
import nl.basiseerst.domain.roster.MemberDates;
import nl.basiseerst.domain.roster.MemberDay;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What a copy comes to, in words.
final class CopyWords {

    private final Messages messages;
    private final Names names;
    private final Terms terms;
    private final DateWords dates;

    CopyWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        names = new Names(plan);
        terms = new Terms(messages);
        dates = new DateWords(messages);
    }

    /// What is copied.
    String source(CopyDraft draft) {
        String who = names.member(draft.member()).name();
        String week = terms.week(IsoWeek.of(draft.from()));
        return switch (draft.kind()) {
            case DAY -> messages.text("week.copy.of-day", terms.date(draft.from()), who);
            case WEEK -> messages.text("week.copy.of-week", week);
            case PERSON -> messages.text("week.copy.of-person", week, who);
            case RANGE -> messages.text("week.copy.of-range", week);
        };
    }

    /// All there is to know, the most important first.
    List<Told> told(CopyPlan plan) {
        List<Told> told = new ArrayList<>();
        told.add(
                new Told(
                        plan.changes().isEmpty()
                                ? messages.text("week.copy.nothing")
                                : messages.text(
                                        "week.copy.blocks", plan.added(), plan.changes().size())));
        if (plan.gone() > 0) {
            told.add(new Told(messages.text("week.copy.gone", plan.gone())));
        }
        if (!plan.kept().isEmpty()) {
            told.add(
                    new Told(
                            messages.text("week.copy.kept", plan.kept().size()),
                            kept(plan.kept())));
        }
        if (!plan.closed().isEmpty()) {
            told.add(
                    new Told(
                            messages.text("week.copy.closed"), List.of(dates.list(plan.closed()))));
        }
        if (!plan.notEmployed().isEmpty()) {
            told.add(
                    new Told(
                            messages.text("week.copy.not-employed"),
                            plan.notEmployed().stream().map(this::dates).toList()));
        }
        return told;
    }

    private String dates(MemberDates of) {
        return names.member(of.member()).name() + ": " + dates.list(of.dates());
    }

    private List<String> kept(List<MemberDay> kept) {
        Map<String, TreeSet<LocalDate>> members = new LinkedHashMap<>();
        for (MemberDay day : kept) {
            members.computeIfAbsent(day.member(), _ -> new TreeSet<>()).add(day.date());
        }
        return members.entrySet().stream()
                .map(
                        of ->
                                names.member(of.getKey()).name()
                                        + ": "
                                        + dates.list(List.copyOf(of.getValue())))
                .toList();
    }
}
