package nl.basiseerst.application.words;

import nl.basiseerst.domain.absence.LeaveBalance;
import nl.basiseerst.domain.absence.LeaveEffect;
import nl.basiseerst.domain.absence.LeaveHours;
import nl.basiseerst.domain.absence.LeaveProposal;
import nl.basiseerst.domain.absence.LeaveSpell;
import nl.basiseerst.domain.conflict.RosterLimit;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.team.Member;

/// Hours of leave in words. Safe for use by several threads.
public final class LeaveWords {

    private static final double MINUTES = 60;
    private static final int DECIMALS = 2;

    private final Messages messages;
    private final Terms terms;

    public LeaveWords(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    /// Minutes as hours with decimals, as on a pay slip: `7,6`.
    public String hours(int minutes) {
        return terms.decimal(minutes / MINUTES, DECIMALS);
    }

    /// What an account is called.
    public String account(LeaveAccount account) {
        return messages.text("away.account." + account);
    }

    /// The role, and the hours of the contract where they are known.
    public String about(Member member) {
        Double hours = member.hoursPerWeek();
        String role = terms.role(member.role());
        return hours == null
                ? messages.text("away.hours.no-contract", role)
                : messages.text("away.hours.contract", role, terms.decimal(hours, DECIMALS));
    }

    /// An account in one sentence, for who does not see the row.
    public String spoken(LeaveBalance.Account account) {
        Integer entitled = account.entitled();
        Integer left = account.left();
        return entitled == null || left == null
                ? messages.text(
                        "away.hours.spoken.unknown",
                        account(account.account()),
                        hours(account.taken()),
                        hours(account.planned()))
                : messages.text(
                        "away.hours.spoken",
                        account(account.account()),
                        hours(entitled),
                        hours(account.taken()),
                        hours(account.planned()),
                        hours(left));
    }

    /// The days of some leave and the hours it takes.
    public String spell(LeaveSpell spell) {
        String days =
                spell.from().equals(spell.to())
                        ? terms.dateWithYear(spell.from())
                        : messages.text(
                                "away.days",
                                terms.date(spell.from()),
                                terms.dateWithYear(spell.to()));
        String part = spell.absence().part() == null ? "" : ", " + spell.absence().part();
        return spell.basis() == LeaveHours.Basis.UNKNOWN
                ? messages.text("away.hours.spell.unknown", days + part)
                : messages.text(
                        "away.hours.spell." + spell.basis(), days + part, hours(spell.minutes()));
    }

    /// What was asked for and not decided; empty for nothing.
    public String asked(LeaveBalance.Account account) {
        return account.asked() == 0
                ? ""
                : messages.text(
                        "away.hours.asked", account(account.account()), hours(account.asked()));
    }

    /// What law and agreement give at least, with where that comes from.
    public String proposal(LeaveProposal proposal) {
        String leave =
                messages.text(
                        "away.hours.proposal",
                        terms.decimal(proposal.leave(), DECIMALS),
                        source(proposal.leaveNorm()));
        RosterLimit plb = proposal.plbNorm();
        return plb == null
                ? leave
                : messages.text(
                        "away.hours.proposal.plb",
                        leave,
                        terms.decimal(proposal.plb(), DECIMALS),
                        source(plb));
    }

    private String source(RosterLimit norm) {
        return norm.confirmed()
                ? norm.source()
                : messages.text("away.hours.unconfirmed", norm.source());
    }

    /// What leave that was asked for does to the hours of a year.
    public String effect(LeaveEffect effect) {
        String account = account(effect.account());
        String year = Integer.toString(effect.year());
        Integer after = effect.after();
        if (effect.basis() == LeaveHours.Basis.UNKNOWN) {
            return messages.text("away.effect.no-hours", account, year);
        }
        String minutes = hours(effect.minutes());
        if (after == null) {
            return messages.text("away.effect.unwritten", account, year, minutes);
        }
        return after < 0
                ? messages.text("away.effect.too-much", account, year, minutes, hours(-after))
                : messages.text("away.effect", account, year, minutes, hours(after));
    }
}
