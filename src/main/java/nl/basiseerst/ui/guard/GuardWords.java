package nl.basiseerst.ui.guard;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Moments;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.MendingItems;
import nl.basiseerst.domain.guard.ServingBlock;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.desk.Judged;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// How the numbers and things of one practice are written in this part of the window.
final class GuardWords {

    /// Minutes that round to nothing.
    static final double NOTHING = 0.5;

    /// From here on the tenth of a contact says nothing.
    private static final double MANY_CONTACTS = 10;

    /// Contacts that round to nothing.
    private static final double NO_CONTACT = 0.05;

    final Messages messages;
    final Names names;
    final Terms terms;
    final Moments moments;

    private final PracticePlan plan;
    private final List<ExtraItem> mending;

    GuardWords(Messages messages, Judged judged) {
        plan = judged.plan();
        mending = MendingItems.of(plan, judged.assessment());
        this.messages = messages;
        names = new Names(plan);
        terms = new Terms(messages);
        moments = new Moments(messages, plan.practice().dayparts());
    }

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /// Minutes, or a dash for none.
    String minutes(double minutes) {
        return minutes < NOTHING ? text("guardview.nothing") : terms.minutes(minutes);
    }

    /// The same to be spoken.
    String spokenMinutes(double minutes) {
        return minutes < NOTHING ? text("guardview.nothing.spoken") : terms.minutes(minutes);
    }

    String number(double contacts) {
        return terms.decimal(contacts, contacts < MANY_CONTACTS ? 1 : 0);
    }

    String contacts(double contacts) {
        String number = number(contacts);
        return text(number.equals("1") ? "guardview.contacts.one" : "guardview.contacts", number);
    }

    /// The share of what is due that is served.
    String served(ActivityCoverage coverage) {
        return coverage.dueContacts() <= 0
                ? text("guardview.nothing")
                : terms.covered(coverage.coveredShare());
    }

    /// A share that may be negative, with a true minus sign.
    String signedPercent(double share) {
        return share < 0 ? "\u2212" + terms.percent(-share) : terms.percent(share);
    }

    String coreTask(@Nullable CoreTask task) {
        return text("guardview.core." + (task == null ? CoreTask.GENERALIST : task).name());
    }

    /// What an extra item is: its session, or its work inside one.
    String what(ExtraItem item) {
        String session = names.session(item.session()).name();
        String activity = item.activity();
        return activity == null
                ? session
                : text("guardview.extra.inside", names.activity(activity).name(), session);
    }

    String who(ExtraItem item) {
        return names.member(item.member()).name();
    }

    String when(ExtraItem item) {
        return moments.on(item.date(), item.span());
    }

    String date(LocalDate date) {
        return terms.date(date);
    }

    /// What giving up an item gives back, short: minutes, presence or a dash.
    String givesBack(ExtraItem item) {
        return !costs(item) && mends(item)
                ? text("guardview.extra.mends")
                : minutes(item.recoveredMinutes());
    }

    /// The same to be spoken.
    String spokenBack(ExtraItem item) {
        return costs(item) || mends(item) ? givesBack(item) : text("guardview.extra.free");
    }

    /// Whether giving it up brings someone back where extra offer takes presence away.
    boolean mends(ExtraItem item) {
        return mending.contains(item);
    }

    /// Whether it takes time from the basic offer.
    boolean costs(ExtraItem item) {
        return item.recoveredMinutes() >= NOTHING;
    }

    String memberWithRole(String id) {
        Member member = names.member(id);
        return text("guardview.member", member.name(), terms.role(member.role()));
    }

    /// The minutes a block brings, or could bring.
    String brings(ServingBlock block) {
        return block.minutes() < NOTHING
                ? text("guardview.block.instead", terms.minutes(block.minutesWithoutExtra()))
                : terms.minutes(block.minutes());
    }

    /// The waiting list of an activity; empty if it has none.
    String waiting(ActivityCoverage coverage) {
        ActivityCoverage.Backlog backlog = coverage.backlog();
        if (backlog == null) {
            return "";
        }
        if (backlog.contacts() < NO_CONTACT) {
            return text("guardview.nothing");
        }
        Double weeks = backlog.waitingWeeks();
        String contacts = number(backlog.contacts());
        return weeks == null
                ? contacts
                : text("guardview.waiting.weeks", contacts, terms.decimal(weeks, 1));
    }

    /// What the tried items have become.
    ///
    /// @param now the practice as it is after the try
    String tried(List<ExtraItem> items, PracticePlan now) {
        if (items.size() != 1) {
            return text("guardview.tried.several", Integer.toString(items.size()));
        }
        ExtraItem item = items.getFirst();
        Block block =
                now.blocks().stream()
                        .filter(b -> b.id().equals(item.block()))
                        .findFirst()
                        .orElse(null);
        return item.activity() != null || block == null
                ? text("guardview.tried.inside", what(item), who(item), when(item))
                : text(
                        "guardview.tried",
                        what(item),
                        who(item),
                        when(item),
                        names.session(block.session()).name());
    }

    PracticePlan plan() {
        return plan;
    }
}
