package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.Gap;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// What comes short of the basic offer, where, and whom to look for.
final class ShortageWords {

    /// Gaps named one by one; the others are added up.
    private static final int NAMED = 3;

    /// Norm minutes below which a gap is no more than rounding.
    private static final double SMALLEST = 0.5;

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
            causes.addAll(largest("guard.gap.more", week.gaps(), Gap::minutes, this::cause));
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
            if (!week.extra().isEmpty()) {
                remedies.add(
                        messages.text(
                                "guard.gap.noextra",
                                terms.minutes(week.shortageWithoutExtraMinutes())));
            }
            remedies.addAll(
                    largest(
                            "guard.gap.find.more",
                            week.gaps(),
                            Gap::minutesWithoutExtra,
                            this::remedy));
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

    private List<String> largest(
            String more,
            List<Gap> all,
            ToDoubleFunction<Gap> minutes,
            Function<Gap, String> sentence) {
        List<Gap> gaps = all.stream().filter(g -> minutes.applyAsDouble(g) > SMALLEST).toList();
        List<String> sentences = new ArrayList<>();
        gaps.stream().limit(NAMED).map(sentence).forEach(sentences::add);
        int others = gaps.size() - NAMED;
        if (others > 0) {
            double rest = gaps.stream().skip(NAMED).mapToDouble(minutes).sum();
            sentences.add(
                    messages.text(
                            others == 1 ? more + ".one" : more,
                            Integer.toString(others),
                            terms.minutes(rest)));
        }
        return sentences;
    }

    private String cause(Gap gap) {
        String activity = names.activity(gap.activity()).name();
        String minutes = terms.minutes(gap.minutes());
        LocalDate date = gap.date();
        if (date == null) {
            return messages.text("guard.gap.week", activity, minutes);
        }
        return messages.text(
                names.activity(gap.activity()).isUrgent()
                        ? "guard.gap.urgent"
                        : "guard.gap.planned",
                moments.on(date, gap.daypart()),
                activity,
                minutes);
    }

    private String remedy(Gap gap) {
        String activity = names.activity(gap.activity()).name();
        String minutes = terms.minutes(gap.minutesWithoutExtra());
        String roles = terms.anyOf(gap.roles());
        LocalDate date = gap.date();
        return date == null
                ? messages.text("guard.gap.find.week", activity, minutes, roles)
                : messages.text(
                        "guard.gap.find",
                        moments.on(date, gap.daypart()),
                        activity,
                        minutes,
                        roles);
    }
}
