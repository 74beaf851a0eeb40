package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.PresenceViolation;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;

import java.util.ArrayList;
import java.util.List;

/// Which extra offer to give up, of whom, and what each piece gives back.
final class ReleaseWords {

    private final Messages messages;
    private final Terms terms;
    private final Names names;
    private final Moments moments;

    ReleaseWords(Messages messages, Names names, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.names = names;
        this.moments = new Moments(messages, plan.practice().dayparts());
    }

    List<String> remedies(WeekAssessment week) {
        List<String> remedies = new ArrayList<>(items(week, week.release()));
        if (week.release().size() > 1) {
            String minutes = terms.minutes(week.releaseMinutes());
            remedies.add(
                    Amount.counts(week.displacedMinutes())
                            ? messages.text(
                                    "guard.release.all",
                                    minutes,
                                    terms.minutes(week.displacedMinutes()))
                            : messages.text("guard.release.all.presence", minutes));
        }
        return remedies;
    }

    List<String> items(WeekAssessment week, List<ExtraItem> items) {
        return items.stream().map(item -> item(week, item)).toList();
    }

    private String item(WeekAssessment week, ExtraItem item) {
        Member member = names.member(item.member());
        String session = names.session(item.session()).name();
        String when = moments.on(item.date(), item.span());
        String back = terms.minutes(item.recoveredMinutes());
        String activity = item.activity();
        if (activity != null) {
            String what = names.activity(activity).name();
            String minutes = terms.minutes(item.minutes());
            return Amount.counts(item.recoveredMinutes())
                    ? messages.text(
                            "guard.release.inside",
                            what,
                            minutes,
                            session,
                            member.name(),
                            when,
                            back)
                    : messages.text(
                            "guard.release.inside.together",
                            what,
                            minutes,
                            session,
                            member.name(),
                            when);
        }
        String into = String.join(", ", names.fallbackSessions(member.role()));
        if (Amount.counts(item.recoveredMinutes())) {
            return messages.text("guard.release.block", session, member.name(), when, into, back);
        }
        return messages.text(
                mendsPresence(week, item)
                        ? "guard.release.block.presence"
                        : "guard.release.block.together",
                session,
                member.name(),
                when,
                into);
    }

    private static boolean mendsPresence(WeekAssessment week, ExtraItem item) {
        return week.presence().stream()
                .filter(PresenceViolation::displaced)
                .anyMatch(v -> v.date().equals(item.date()) && v.span().overlaps(item.span()));
    }
}
