package nl.basiseerst.application.words;

import nl.basiseerst.domain.absence.OpenRequests;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.team.Member;

/// Requests for leave in words. Safe for use by several threads.
public final class RequestWords {

    private final Messages messages;
    private final Terms terms;
    private final Names names;

    /// @param plan the practice in which it was asked
    public RequestWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        terms = new Terms(messages);
        names = new Names(plan);
    }

    /// The name and the role.
    public String who(LeaveRequest request) {
        Member member = names.member(request.member());
        return messages.text("away.standin.who", member.name(), terms.role(member.role()));
    }

    /// The days, the hours if it is a part of them, and what it is taken from unless that goes
    /// without saying.
    public String when(LeaveRequest request) {
        String days =
                request.from().equals(request.to())
                        ? terms.dateWithYear(request.from())
                        : messages.text(
                                "away.days",
                                terms.date(request.from()),
                                terms.dateWithYear(request.to()));
        String when = request.part() == null ? days : days + ", " + request.part();
        return request.account() == LeaveAccount.LEAVE
                ? when
                : messages.text(
                        "away.request.charged",
                        when,
                        messages.text("away.account." + request.account()));
    }

    /// When it was asked.
    public String asked(LeaveRequest request) {
        return messages.text("away.request.asked", terms.date(request.askedOn()));
    }

    /// What was decided, such as `goedgekeurd`.
    public String state(LeaveRequest request) {
        return messages.text("away.state." + request.state());
    }

    /// That requests should be decided on together; empty for one alone.
    public String together(OpenRequests.Group group) {
        return group.requests().size() < 2
                ? ""
                : messages.text(
                        "away.request.together", group.requests().size(), terms.role(group.role()));
    }
}
