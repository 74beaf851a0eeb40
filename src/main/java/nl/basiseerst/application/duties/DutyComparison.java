package nl.basiseerst.application.duties;

import nl.basiseerst.application.duties.SkippedDuty.Reason;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Duty;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Holds what a file says against the duties of the practice. The id of a duty out of a file is
/// made of what the file knows it by, so that it is found again when its times change, and of it
/// nothing can be read back (docs/decisions/0092).
final class DutyComparison {

    /// Somebody's time; there is no use in having it twice.
    private record Slot(String member, LocalDateTime from, LocalDateTime to) {

        static Slot of(Duty duty) {
            return new Slot(duty.member(), duty.from(), duty.to());
        }
    }

    private final DutyFile file;
    private final Map<String, Duty> byId = new HashMap<>();
    private final Map<Slot, Duty> bySlot = new HashMap<>();

    /// Duties of a person that stay: those that no such file brought, and what was read so far.
    private final Map<String, List<Duty>> standing = new HashMap<>();

    private final Set<String> met = new HashSet<>();
    private final TreeMap<Integer, List<DutyLine>> lines = new TreeMap<>();

    private DutyComparison(DutyFile file, PracticePlan plan) {
        this.file = file;
        for (Duty duty : plan.staffing().duties()) {
            byId.put(duty.id(), duty);
            bySlot.put(Slot.of(duty), duty);
            if (!isOfSuchAFile(duty)) {
                stand(duty);
            }
        }
    }

    /// @param plan with all its duties
    static DutyPreview of(DutyFile file, PracticePlan plan) {
        return new DutyComparison(file, plan).preview();
    }

    /// The id of a duty of that person which such a file knows by that key.
    static String id(DutyFile.Origin origin, String member, String key) {
        byte[] known = (member + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return origin.mark() + "-" + UUID.nameUUIDFromBytes(known).toString().replace("-", "");
    }

    private DutyPreview preview() {
        Set<Slot> told = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (ToldDuty one : file.duties()) {
            Slot slot = new Slot(one.member(), one.from(), one.to());
            String id = id(file.origin(), one.member(), one.key());
            if (told.add(slot) && ids.add(id)) {
                line(one.place(), compared(one, slot, id));
            } else {
                skip(one, Reason.TWICE, null);
            }
        }
        file.skipped().forEach(one -> line(one.place(), new DutyLine.Skipped(one, null)));
        List<DutyLine> all = new ArrayList<>(gone());
        lines.values().forEach(all::addAll);
        return new DutyPreview(all, file.outside());
    }

    private DutyLine compared(ToldDuty one, Slot slot, String id) {
        Duty same = bySlot.get(slot);
        if (same != null) {
            met.add(same.id());
            stand(same);
            return new DutyLine.Same(one.place(), same);
        }
        Duty duty = new Duty(id, one.member(), one.from(), one.to());
        Duty before = byId.get(id);
        Duty other = overlapped(duty);
        if (other != null) {
            if (before != null) {
                met.add(id); // it stays as it is, rather than go
            }
            return new DutyLine.Skipped(
                    new SkippedDuty(one.place(), Reason.OVERLAPS, one.from(), null), other);
        }
        stand(duty);
        if (before == null) {
            return new DutyLine.Added(one.place(), duty);
        }
        met.add(id);
        return new DutyLine.Changed(one.place(), before, duty);
    }

    private @Nullable Duty overlapped(Duty duty) {
        return standing.getOrDefault(duty.member(), List.of()).stream()
                .filter(other -> other.from().isBefore(duty.to()))
                .filter(other -> duty.from().isBefore(other.to()))
                .findFirst()
                .orElse(null);
    }

    private void stand(Duty duty) {
        standing.computeIfAbsent(duty.member(), _ -> new ArrayList<>()).add(duty);
    }

    private void skip(ToldDuty one, Reason reason, @Nullable Duty other) {
        line(
                one.place(),
                new DutyLine.Skipped(
                        new SkippedDuty(one.place(), reason, one.from(), null), other));
    }

    private void line(int place, DutyLine line) {
        lines.computeIfAbsent(place, _ -> new ArrayList<>()).add(line);
    }

    private boolean isOfSuchAFile(Duty duty) {
        return duty.id().startsWith(file.origin().mark() + "-");
    }

    /// What such a file brought of its people, between its first and its last day, and is not in it
    /// any more; and what it calls off.
    private List<DutyLine.Gone> gone() {
        Set<String> people =
                file.duties().stream().map(ToldDuty::member).collect(Collectors.toSet());
        List<LocalDate> days =
                file.duties().stream().map(d -> d.from().toLocalDate()).sorted().toList();
        Set<String> calledOff =
                file.cancelled().stream()
                        .map(one -> id(file.origin(), one.member(), one.key()))
                        .collect(Collectors.toSet());
        List<DutyLine.Gone> gone = new ArrayList<>();
        for (Duty duty : byId.values()) {
            LocalDate day = duty.from().toLocalDate();
            boolean missing =
                    people.contains(duty.member())
                            && !day.isBefore(days.getFirst())
                            && !day.isAfter(days.getLast());
            boolean meant = missing || calledOff.contains(duty.id());
            if (meant && isOfSuchAFile(duty) && !met.contains(duty.id())) {
                gone.add(new DutyLine.Gone(duty));
            }
        }
        gone.sort(
                Comparator.comparing((DutyLine.Gone one) -> one.duty().from())
                        .thenComparing(one -> one.duty().id()));
        return gone;
    }
}
