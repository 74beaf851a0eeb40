package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.guard.WeekAssessment.TightestActivity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Role;

import java.util.List;

/// What the basic offer has to spare for more demand, and where that is tightest.
final class HeadroomWords {

    /// Headroom is -1 when some demand cannot be served at all; this leaves room for rounding.
    private static final double NOTHING_FITS = -0.999;

    private final Messages messages;
    private final Terms terms;
    private final Names names;
    private final Practice practice;

    HeadroomWords(Messages messages, Names names, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.names = names;
        this.practice = plan.practice();
    }

    /// Headroom below what the practice wants, with the tightest activity; nothing when it is
    /// enough or not asked.
    List<String> thin(WeekAssessment week) {
        Double headroom = week.headroom();
        if (headroom == null || !isThin(week, headroom)) {
            return List.of();
        }
        String sentence;
        if (headroom < NOTHING_FITS) {
            sentence = messages.text("guard.headroom.none");
        } else if (headroom < 0) {
            sentence = messages.text("guard.headroom.negative", terms.percent(-headroom));
        } else {
            sentence =
                    messages.text(
                            "guard.headroom.thin",
                            terms.percent(headroom),
                            terms.percent(practice.minimumHeadroom()));
        }
        return List.of(withTightest(sentence, week));
    }

    /// The narrowest margin of a week in which all is well.
    String safe(WeekAssessment week) {
        Double headroom = week.headroom();
        return withTightest(
                headroom == null
                        ? messages.text("guard.headroom.covered")
                        : messages.text("guard.headroom.safe", terms.percent(headroom)),
                week);
    }

    List<String> thinRemedies(WeekAssessment week) {
        Double headroom = week.headroom();
        if (headroom == null || !isThin(week, headroom)) {
            return List.of();
        }
        TightestActivity tightest = week.tightest();
        if (tightest == null) {
            return List.of(messages.text("guard.headroom.remedy.any"));
        }
        List<Role> roles =
                names.activity(tightest.activity()).performers().stream()
                        .map(Performer::role)
                        .toList();
        return List.of(
                messages.text(
                        week.extra().isEmpty()
                                ? "guard.headroom.remedy"
                                : "guard.headroom.remedy.extra",
                        names.activity(tightest.activity()).name(),
                        terms.anyOf(roles)));
    }

    private String withTightest(String sentence, WeekAssessment week) {
        TightestActivity tightest = week.tightest();
        if (tightest == null) {
            return sentence;
        }
        String name = names.activity(tightest.activity()).name();
        String second =
                Amount.counts(tightest.spareMinutes())
                        ? messages.text(
                                "guard.tightest", name, terms.minutes(tightest.spareMinutes()))
                        : messages.text("guard.tightest.none", name);
        return sentence + " " + second;
    }

    /// Where something comes short already, that says it all.
    private boolean isThin(WeekAssessment week, double headroom) {
        return headroom < practice.minimumHeadroom() && !Amount.counts(week.shortageMinutes());
    }
}
