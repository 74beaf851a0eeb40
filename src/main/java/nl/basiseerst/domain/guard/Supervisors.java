package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// When there is somebody who may supervise (risk-model.md, section 2): REACHABLE in any block,
/// ON_SITE in a block of an on-site session. Safe for use by several threads.
final class Supervisors {

    private final Attendance attendance;

    /// Many parts of a day ask for the same people.
    private final Map<Asked, TimeSet> known = new ConcurrentHashMap<>();

    /// @param except ids of the members who do not count, out of those who could supervise
    private record Asked(SupervisorPair pair, LocalDate date, Set<String> except) {}

    Supervisors(Attendance attendance) {
        this.attendance = attendance;
    }

    /// Minutes of a stretch of a block during which somebody else supervises.
    ///
    /// @param gone a member who is taken away, null for nobody
    int minutes(SupervisorPair pair, CountingBlock block, TimeSpan span, @Nullable Member gone) {
        Set<String> except = new HashSet<>();
        if (pair.roles().contains(block.member().role())) {
            except.add(block.member().id());
        }
        if (gone != null && pair.roles().contains(gone.role())) {
            except.add(gone.id());
        }
        return known.computeIfAbsent(new Asked(pair, block.date(), except), this::there)
                .minutesIn(span);
    }

    private TimeSet there(Asked asked) {
        List<TimeSpan> there = new ArrayList<>();
        for (CountingBlock block : attendance.on(asked.date())) {
            boolean near =
                    asked.pair().level() == Supervision.Level.REACHABLE || block.session().onSite();
            Member member = block.member();
            if (near
                    && asked.pair().roles().contains(member.role())
                    && !asked.except().contains(member.id())) {
                there.addAll(block.time().spans());
            }
        }
        return TimeSet.union(there);
    }
}
