package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the team can serve: the parts of a day's blocks (risk-model.md, sections 2 and 5).
final class Supply {

    private static final BitSet NO_ITEMS = new BitSet();

    private final WeekFrame frame;
    private final ExtraItems items;
    private final List<TimeSpan> dayparts;

    /// Looked up by the week and by its days at the same time.
    private final Map<Asked, List<CountingBlock>> supervisors = new ConcurrentHashMap<>();

    private record Asked(LocalDate date, SupervisorPair pair) {}

    Supply(WeekFrame frame, ExtraItems items) {
        this.frame = frame;
        this.items = items;
        this.dayparts = frame.practice.dayparts().spans();
    }

    /// The parts of the whole week.
    List<Part> week(Release release) {
        List<Part> parts = new ArrayList<>();
        for (int day = 0; day < frame.openDays.size(); day++) {
            parts.addAll(day(day, release, null));
        }
        return parts;
    }

    /// The parts of one open day.
    ///
    /// @param without id of a member who is taken away, null for nobody
    List<Part> day(int day, Release release, @Nullable String without) {
        List<Part> parts = new ArrayList<>();
        for (CountingBlock block : frame.attendance.on(frame.openDays.get(day))) {
            if (!block.member().id().equals(without)) {
                addParts(parts, block, day, release, without);
            }
        }
        return parts;
    }

    private void addParts(
            List<Part> parts,
            CountingBlock block,
            int day,
            Release release,
            @Nullable String without) {
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
            for (TimeSpan span : block.time().and(TimeSet.of(dayparts.get(daypart))).spans()) {
                List<Part.Option> options = options(block, span, activities, without);
                if (!options.isEmpty()) {
                    Gate open = release == Release.CHOICE ? gate : null;
                    parts.add(new Part(block, day, daypart, span.minutes(), yield, open, options));
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

    private List<Part.Option> options(
            CountingBlock block, TimeSpan span, Set<Integer> activities, @Nullable String without) {
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
            int supervised = supervisedMinutes(block, span, pair, without);
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

    private int supervisedMinutes(
            CountingBlock block, TimeSpan span, SupervisorPair pair, @Nullable String without) {
        List<TimeSpan> there = new ArrayList<>();
        for (CountingBlock other : supervisors(new Asked(block.date(), pair))) {
            String id = other.member().id();
            if (!id.equals(block.member().id()) && !id.equals(without)) {
                for (TimeSpan time : other.time().spans()) {
                    time.intersection(span).ifPresent(there::add);
                }
            }
        }
        return TimeSet.union(there).minutes();
    }

    private List<CountingBlock> supervisors(Asked asked) {
        return supervisors.computeIfAbsent(
                asked,
                a ->
                        frame.attendance.on(a.date()).stream()
                                .filter(b -> a.pair().roles().contains(b.member().role()))
                                .filter(
                                        b ->
                                                a.pair().level() == Supervision.Level.REACHABLE
                                                        || b.session().onSite())
                                .toList());
    }
}
