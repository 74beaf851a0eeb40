package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the team can serve: the parts of a day's blocks (risk-model.md, sections 2 and 5). Safe for
/// use by several threads: the week and its days on their own look at the same time.
final class Supply {

    private static final BitSet NO_ITEMS = new BitSet();

    private final WeekFrame frame;
    private final ExtraItems items;
    private final List<TimeSet> dayparts;
    private final Supervisors supervisors;

    /// Asked for again and again, and always the same.
    private final Map<Asked, List<Part>> known = new ConcurrentHashMap<>();

    private record Asked(int day, Release release) {}

    Supply(WeekFrame frame, ExtraItems items) {
        this.frame = frame;
        this.items = items;
        this.dayparts = frame.practice.dayparts().spans().stream().map(TimeSet::of).toList();
        this.supervisors = new Supervisors(frame.attendance);
    }

    /// The parts of the whole week.
    List<Part> week(Release release) {
        List<Part> parts = new ArrayList<>();
        for (int day = 0; day < frame.openDays.size(); day++) {
            parts.addAll(day(day, release));
        }
        return parts;
    }

    /// The parts of one open day.
    List<Part> day(int day, Release release) {
        return known.computeIfAbsent(new Asked(day, release), _ -> parts(day, release));
    }

    /// The parts of one open day with all extra offer given up and a member taken away, whose
    /// supervision is missed too.
    List<Part> dayWithout(int day, Member gone) {
        List<Part> left = new ArrayList<>();
        for (Part part : day(day, Release.ALL)) {
            if (!part.isOf(gone)) {
                List<Part.Option> options = without(part, gone);
                if (!options.isEmpty()) {
                    left.add(part.with(options));
                }
            }
        }
        return left;
    }

    private List<Part.Option> without(Part part, Member gone) {
        if (part.options().stream().noneMatch(option -> option.isSupervisedBy(gone.role()))) {
            return part.options();
        }
        List<Part.Option> options = new ArrayList<>();
        for (Part.Option option : part.options()) {
            SupervisorPair pair = option.pair();
            if (pair == null || !option.isSupervisedBy(gone.role())) {
                options.add(option);
                continue;
            }
            int supervised = supervisors.minutes(pair, part.block(), part.span(), gone);
            if (supervised > 0) {
                options.add(new Part.Option(option.activity(), option.minutes(), pair, supervised));
            }
        }
        return options;
    }

    private List<Part> parts(int day, Release release) {
        List<Part> parts = new ArrayList<>();
        for (CountingBlock block : frame.attendance.on(frame.openDays.get(day))) {
            addParts(parts, block, day, release);
        }
        return List.copyOf(parts);
    }

    private void addParts(List<Part> parts, CountingBlock block, int day, Release release) {
        List<SessionType> sessions = sessions(block, release);
        Gate gate = items.gateOf(block.block());
        double yield = sessions.isEmpty() ? 0 : sessions.getFirst().productivity();
        if (release == Release.NOTHING && gate != null) {
            yield *= gate.factor(NO_ITEMS);
        }
        Set<Integer> activities = new LinkedHashSet<>();
        for (SessionType session : sessions) {
            session.activities().forEach(a -> activities.add(frame.indexOf(a)));
        }
        if (yield <= 0 || activities.isEmpty()) {
            return;
        }
        for (int daypart = 0; daypart < dayparts.size(); daypart++) {
            for (TimeSpan span : block.time().and(dayparts.get(daypart)).spans()) {
                List<Part.Option> options = options(block, span, activities);
                if (!options.isEmpty()) {
                    Gate open = release == Release.CHOICE ? gate : null;
                    parts.add(new Part(block, day, daypart, span, yield, open, options));
                }
            }
        }
    }

    /// The basic sessions the block stands for: its own, or what its member falls back on.
    private List<SessionType> sessions(CountingBlock block, Release release) {
        return switch (block.session().offer()) {
            case BASIC -> List.of(block.session());
            case EXTRA ->
                    release == Release.NOTHING ? List.of() : frame.fallbacks(block.member().role());
            case NONE -> List.of();
        };
    }

    private List<Part.Option> options(CountingBlock block, TimeSpan span, Set<Integer> activities) {
        List<Part.Option> options = new ArrayList<>();
        Member member = block.member();
        for (int index : activities) {
            Activity activity = frame.inOrder.get(index);
            Performer entry = activity.performer(member.role()).orElse(null);
            if (entry == null || !isAble(member, entry, block.date())) {
                continue;
            }
            Supervision supervision = entry.supervision();
            if (!supervision.isNeededFor(member.registration())) {
                options.add(new Part.Option(index, entry.minutes(), null, span.minutes()));
                continue;
            }
            SupervisorPair pair = SupervisorPair.of(supervision);
            int supervised = supervisors.minutes(pair, block, span, null);
            if (supervised > 0) {
                options.add(new Part.Option(index, entry.minutes(), pair, supervised));
            }
        }
        return options;
    }

    private static boolean isAble(Member member, Performer entry, LocalDate date) {
        String competence = entry.competence();
        return competence == null || member.isAble(competence, date);
    }
}
