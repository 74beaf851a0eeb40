package nl.basiseerst.application.words;

import nl.basiseerst.application.absence.AbsenceTrial.Lost;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.absence.Takeover;
import nl.basiseerst.domain.conflict.BlockConflict;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Who could stand in for somebody, and why others cannot. Safe for use by several threads.
public final class StandInWords {

    private static final int MOST_NAMES = 3;

    private final Messages messages;
    private final Terms terms;
    private final Names names;

    /// @param plan the practice it was worked out for
    public StandInWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        terms = new Terms(messages);
        names = new Names(plan);
    }

    /// The work, such as `di 24 nov 08:00–10:15 Spreekuur`; of a part of a block the part.
    public String work(LostWork lost) {
        Block block = lost.block();
        String time =
                lost.time().spans().stream()
                        .map(TimeSpan::toString)
                        .collect(Collectors.joining(", "));
        return messages.text(
                "away.work", terms.date(block.date()), time, names.session(block.session()).name());
    }

    /// How many could stand in, in a few words.
    public String summary(Lost lost) {
        long atHand = lost.standIns().stream().filter(StandIn::isAtHand).count();
        long others = lost.standIns().stream().filter(StandIn::isAvailable).count() - atHand;
        if (atHand > 0) {
            return messages.text("away.standin.some", atHand);
        }
        return messages.text(others > 0 ? "away.standin.ask" : "away.standin.nobody", others);
    }

    /// The name and the role.
    public String who(StandIn one) {
        return messages.text(
                "away.standin.who",
                names.member(one.member()).name(),
                terms.role(names.member(one.member()).role()));
    }

    /// Everything there is to know before choosing: what is against it, or what it costs.
    public String standing(StandIn one) {
        return one.isAvailable() ? available(one) : against(one);
    }

    private String available(StandIn one) {
        List<String> parts = new ArrayList<>();
        if (one.extent() == StandIn.Extent.PART) {
            List<String> not = activities(one.notAllowed());
            not.addAll(activities(one.notAble()));
            parts.add(messages.text("away.standin.part", few(not)));
        }
        parts.add(messages.text(one.toAsk() ? "away.standin.off" : "away.standin.free"));
        one.remarks().forEach(remark -> parts.add(brief(remark)));
        Integer left = one.minutesLeft();
        if (left == null) {
            parts.add(messages.text("away.standin.no-hours"));
        } else {
            parts.add(
                    messages.text(
                            left < 0 ? "away.standin.over" : "away.standin.left",
                            terms.minutes(Math.abs(left))));
        }
        return sentence(parts);
    }

    private String against(StandIn one) {
        List<String> parts = new ArrayList<>();
        if (one.extent() == StandIn.Extent.NOTHING) {
            if (!one.notAllowed().isEmpty()) {
                parts.add(messages.text("away.standin.not-allowed"));
            }
            if (!one.notAble().isEmpty()) {
                parts.add(messages.text("away.standin.not-able", few(activities(one.notAble()))));
            }
        }
        one.unable().forEach(conflict -> parts.add(brief(conflict)));
        one.busy().forEach(conflict -> parts.add(brief(conflict)));
        return sentence(parts.stream().distinct().toList());
    }

    /// One rule in a few words; its whole sentence is with the conflicts of the week.
    private String brief(RosterConflict conflict) {
        if (conflict instanceof BlockConflict.Overlap overlap) {
            Block other = Takeover.isTried(overlap.block()) ? overlap.other() : overlap.block();
            return messages.text(
                    "away.standin.OVERLAP",
                    names.session(other.session()).name(),
                    other.span().toString());
        }
        return messages.text("away.standin." + key(conflict.kind()));
    }

    private static String key(ConflictKind kind) {
        return switch (kind) {
            case DAILY_REST, WEEKLY_REST -> "rest";
            case LONG_DAY, LONG_WEEK, LONG_AVERAGE -> "long";
            case TRAINEE_DAY, TRAINEE_WEEK, TRAINEE_HOURS, TRAINEE_WEEKEND -> "trainee";
            default -> kind.name();
        };
    }

    private List<String> activities(List<String> ids) {
        return ids.stream()
                .map(id -> names.activity(id).name())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// A list that is read at a glance.
    private String few(List<String> names) {
        if (names.size() <= MOST_NAMES) {
            return terms.and(names);
        }
        List<String> first = new ArrayList<>(names.subList(0, MOST_NAMES - 1));
        first.add(messages.text("away.standin.others", names.size() - first.size()));
        return terms.and(first);
    }

    private String sentence(List<String> parts) {
        return String.join("; ", parts);
    }
}
