package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What comes short of the basic offer, where, and whom to look for.
final class ShortageWords {

    /// Shortages named one by one; the others are added up.
    private static final int NAMED = 3;

    private final Messages messages;
    private final Terms terms;
    private final Names names;
    private final Moments moments;
    private final double materialMinutes;

    ShortageWords(Messages messages, Names names, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.names = names;
        this.moments = new Moments(messages, plan.practice().dayparts());
        this.materialMinutes = plan.practice().materialMinutes();
    }

    /// How much comes short, what of it is due to extra offer, and where it falls.
    List<String> causes(WeekAssessment week) {
        List<String> causes = new ArrayList<>();
        if (Amount.counts(week.shortageMinutes())) {
            causes.add(total(week));
            causes.addAll(named("guard.lack.more", Lack.planned(week, names), this::cause));
        }
        return causes;
    }

    /// How much comes short of a week without any block.
    String unplanned(WeekAssessment week) {
        return messages.text("guard.empty.blocks.short", terms.minutes(week.shortageMinutes()));
    }

    /// Whom to look for where giving up extra offer does not help.
    List<String> remedies(WeekAssessment week) {
        List<String> remedies = new ArrayList<>();
        if (Amount.counts(week.shortageWithoutExtraMinutes())) {
            String minutes = terms.minutes(week.shortageWithoutExtraMinutes());
            if (!week.extra().isEmpty()) {
                remedies.add(messages.text("guard.lack.noextra", minutes));
            }
            remedies.addAll(named("guard.find.more", Lack.withoutExtra(week, names), this::remedy));
        }
        return remedies;
    }

    private String total(WeekAssessment week) {
        String all = terms.minutes(week.shortageMinutes());
        String due = terms.minutes(week.displacedMinutes());
        String left = terms.minutes(week.shortageWithoutExtraMinutes());
        String total;
        if (!Amount.counts(week.displacedMinutes())) {
            total = messages.text("guard.short.other", all);
        } else if (Amount.counts(week.shortageWithoutExtraMinutes())) {
            total = messages.text("guard.short.partly", all, due, left);
        } else {
            total = messages.text("guard.short.displaced", all);
        }
        return week.verdict() == Verdict.FRAGILE
                ? total + " " + messages.text("guard.short.small", terms.minutes(materialMinutes))
                : total;
    }

    private List<String> named(String more, List<Lack> lacks, Function<Lack, String> sentence) {
        List<String> sentences = new ArrayList<>();
        lacks.stream().limit(NAMED).map(sentence).forEach(sentences::add);
        int others = lacks.size() - NAMED;
        if (others > 0) {
            double rest = lacks.stream().skip(NAMED).mapToDouble(Lack::minutes).sum();
            sentences.add(
                    messages.text(
                            others == 1 ? more + ".one" : more,
                            Integer.toString(others),
                            terms.minutes(rest)));
        }
        return sentences;
    }

    private String cause(Lack lack) {
        String activity = lack.activity().name();
        String minutes = terms.minutes(lack.minutes());
        LocalDate date = lack.date();
        if (date == null) {
            return messages.text("guard.lack.week", activity, minutes);
        }
        return messages.text(
                lack.activity().isUrgent() ? "guard.lack.urgent" : "guard.lack.planned",
                moments.on(date, lack.daypart()),
                activity,
                minutes);
    }

    private String remedy(Lack lack) {
        String activity = lack.activity().name();
        String minutes = terms.minutes(lack.minutes());
        String roles = terms.anyOf(lack.roles());
        LocalDate date = lack.date();
        return date == null
                ? messages.text("guard.find.week", activity, minutes, roles)
                : messages.text(
                        "guard.find.day",
                        moments.on(date, lack.daypart()),
                        activity,
                        minutes,
                        roles);
    }
}
