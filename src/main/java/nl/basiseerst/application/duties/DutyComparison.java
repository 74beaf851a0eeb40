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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Holds what a file says against the duties of the practice. The id of a duty out of a file is
/// made of what the file knows it by, so that it is found again when its times change, and of it
/// nothing can be read back (docs/decisions/0092).
///
/// What the file knows by its id comes first, then what is there at the same time by another; what
/// is left moves and comes all at once, so that a duty may move to where another one leaves.
final class DutyComparison {

    /// Somebody's time; there is no use in having it twice.
    private record Slot(String member, LocalDateTime from, LocalDateTime to) {

        static Slot of(Duty duty) {
            return new Slot(duty.member(), duty.from(), duty.to());
        }
    }

    private final DutyFile file;
    private final boolean remove;
    private final Map<String, Duty> byId = new HashMap<>();

    /// What the file calls off or knows by its name: it is not where it was if it is not met.
    private final Set<String> named = new HashSet<>();

    /// What the file knows by its name and tells at the time it is there, with another before it.
    private final Set<String> repeated = new HashSet<>();

    private final Set<String> people;
    private final List<LocalDate> days;
    private final Set<String> met = new HashSet<>();

    /// By their number in the file.
    private final Map<Integer, Wish> wishes = new LinkedHashMap<>();

    private final TreeMap<Integer, DutyLine> fates = new TreeMap<>();

    private DutyComparison(DutyFile file, PracticePlan plan, boolean remove) {
        this.file = file;
        this.remove = remove;
        plan.staffing().duties().forEach(duty -> byId.put(duty.id(), duty));
        people = file.duties().stream().map(ToldDuty::member).collect(Collectors.toSet());
        days = file.duties().stream().map(d -> d.from().toLocalDate()).sorted().toList();
        file.cancelled().forEach(one -> named.add(id(one.member(), one.key())));
        file.duties().forEach(one -> named.add(id(one.member(), one.key())));
        file.unread().forEach(one -> met.add(id(one.member(), one.key())));
    }

    /// @param plan with all its duties
    static DutyPreview of(DutyFile file, PracticePlan plan) {
        DutyComparison removing = new DutyComparison(file, plan, true);
        return new DutyPreview(
                removing.lines(),
                new DutyComparison(file, plan, false).lines(),
                file.outside(),
                removing.isAnyWithheld());
    }

    private String id(String member, String key) {
        byte[] known = (member + "\n" + key).getBytes(StandardCharsets.UTF_8);
        String digest = UUID.nameUUIDFromBytes(known).toString().replace("-", "");
        return file.origin().mark() + "-" + digest;
    }

    private List<DutyLine> lines() {
        tell();
        meet();
        settle();
        TreeMap<Integer, List<DutyLine>> places = new TreeMap<>();
        fates.forEach((number, line) -> add(places, file.duties().get(number).place(), line));
        file.skipped().forEach(one -> add(places, one.place(), new DutyLine.Skipped(one, null)));
        List<DutyLine> all = new ArrayList<>(gone());
        places.values().forEach(all::addAll);
        return all;
    }

    private static void add(Map<Integer, List<DutyLine>> places, int place, DutyLine line) {
        places.computeIfAbsent(place, _ -> new ArrayList<>()).add(line);
    }

    /// What the file says, each once.
    private void tell() {
        Set<Slot> slots = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < file.duties().size(); number++) {
            ToldDuty one = file.duties().get(number);
            String id = id(one.member(), one.key());
            Duty duty = new Duty(id, one.member(), one.from(), one.to());
            if (slots.contains(Slot.of(duty))) {
                skip(number, one, Reason.TWICE, null);
                if (duty.equals(byId.get(id))) {
                    repeated.add(id);
                }
            } else if (!ids.add(id)) {
                skip(number, one, Reason.ALSO_KNOWN, null);
            } else {
                slots.add(Slot.of(duty));
                wishes.put(number, new Wish(one, duty, byId.get(id)));
            }
        }
    }

    /// What is there as the file says, by its own id or else by another that the file says nothing
    /// of.
    private void meet() {
        Set<String> ids =
                wishes.values().stream().map(wish -> wish.duty().id()).collect(Collectors.toSet());
        Map<Slot, List<Duty>> others =
                byId.values().stream()
                        .filter(duty -> !ids.contains(duty.id()))
                        .sorted(Comparator.comparing(Duty::id))
                        .collect(Collectors.groupingBy(Slot::of));
        wishes.entrySet()
                .removeIf(
                        entry -> {
                            Duty same = same(entry.getValue(), others);
                            if (same != null) {
                                met.add(same.id());
                                int place = entry.getValue().told().place();
                                fates.put(entry.getKey(), new DutyLine.Same(place, same));
                            }
                            return same != null;
                        });
    }

    private @Nullable Duty same(Wish wish, Map<Slot, List<Duty>> others) {
        Duty before = wish.before();
        if (before != null && Slot.of(before).equals(Slot.of(wish.duty()))) {
            return before;
        }
        return others.getOrDefault(Slot.of(wish.duty()), List.of()).stream()
                .filter(other -> !makesWay(other, before != null))
                .findFirst()
                .orElse(null);
    }

    private boolean makesWay(Duty other, boolean forKnown) {
        return remove
                && isGone(other)
                && (forKnown || named.contains(other.id()))
                && !repeated.contains(other.id());
    }

    /// Refuses what overlaps; it stays as it is, rather than go.
    private void settle() {
        Settlement settled = new Settlement(wishes, staying(), same());
        settled.refused()
                .forEach(
                        (number, one) -> {
                            met.add(one.wish().duty().id());
                            skip(number, one.wish().told(), one.reason(), one.other());
                        });
        settled.granted().forEach((number, wish) -> fates.put(number, fate(wish)));
    }

    /// What stays where it is, whatever becomes of the wishes.
    private List<Duty> staying() {
        Set<String> moving = new HashSet<>();
        wishes.values().forEach(wish -> moving.add(wish.duty().id()));
        return byId.values().stream()
                .filter(duty -> !moving.contains(duty.id()) && !(remove && isGone(duty)))
                .toList();
    }

    private List<Duty> same() {
        List<Duty> same = new ArrayList<>();
        for (DutyLine line : fates.values()) {
            if (line instanceof DutyLine.Same(int _, var duty)) {
                same.add(duty);
            }
        }
        return same;
    }

    private void skip(int number, ToldDuty one, Reason reason, @Nullable Duty other) {
        SkippedDuty skipped = new SkippedDuty(one.place(), reason, one.from(), null);
        fates.put(number, new DutyLine.Skipped(skipped, other));
    }

    private DutyLine fate(Wish wish) {
        met.add(wish.duty().id());
        Duty before = wish.before();
        int place = wish.told().place();
        return before == null
                ? new DutyLine.Added(place, wish.duty())
                : new DutyLine.Changed(place, before, wish.duty());
    }

    /// Whether such a file brought it and it is not in this one any more: what is called off or
    /// elsewhere now, and what is missing of its people between its first and its last day. Of a
    /// file that was read in part only, nothing is missing.
    private boolean isGone(Duty duty) {
        return isOfSuchAFile(duty)
                && (named.contains(duty.id()) || (isMissing(duty) && !file.isPartlyRead()));
    }

    /// Whether something would be gone if all of the file could be read.
    private boolean isAnyWithheld() {
        return file.isPartlyRead()
                && byId.values().stream()
                        .anyMatch(
                                duty ->
                                        isOfSuchAFile(duty)
                                                && isMissing(duty)
                                                && !named.contains(duty.id()));
    }

    private boolean isOfSuchAFile(Duty duty) {
        return !met.contains(duty.id()) && duty.id().startsWith(file.origin().mark() + "-");
    }

    private boolean isMissing(Duty duty) {
        LocalDate day = duty.from().toLocalDate();
        return people.contains(duty.member())
                && !day.isBefore(days.getFirst())
                && !day.isAfter(days.getLast());
    }

    private List<DutyLine.Gone> gone() {
        return byId.values().stream()
                .filter(this::isGone)
                .sorted(Comparator.comparing(Duty::from).thenComparing(Duty::id))
                .map(DutyLine.Gone::new)
                .toList();
    }
}
