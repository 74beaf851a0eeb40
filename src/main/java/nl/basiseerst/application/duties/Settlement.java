package nl.basiseerst.application.duties;

import nl.basiseerst.application.duties.SkippedDuty.Reason;
import nl.basiseerst.domain.schedule.Duty;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which wishes come true where they overlap what stays, or each other: of two of the file the
/// first that fits. No two that come overlap, nor does one overlap what stays; and whatever is
/// refused overlaps something that is there in the end.
final class Settlement {

    /// @param other what it overlaps
    record Refused(Wish wish, Reason reason, Duty other) {}

    /// Of the file, and there already as it says.
    private final List<Duty> same;

    /// What stays where it is, such as where a refused wish would have moved from.
    private final Standing standing = new Standing();

    /// What was granted in the end.
    private final Standing taken = new Standing();

    private final TreeMap<Integer, Wish> granted;
    private final TreeMap<Integer, Wish> refused = new TreeMap<>();

    /// @param wishes by their number in the file
    /// @param staying what stays, whatever becomes of the wishes
    /// @param same those of them that the file speaks of
    Settlement(Map<Integer, Wish> wishes, Collection<Duty> staying, List<Duty> same) {
        this.same = same;
        granted = new TreeMap<>(wishes);
        staying.forEach(standing::add);
        fit(); // what is refused so is in the way of no other
        separate();
        fit(); // and what was refused for another stays where it was
        offerAgain();
    }

    /// By their number in the file.
    SortedMap<Integer, Wish> granted() {
        return granted;
    }

    /// By their number in the file.
    SortedMap<Integer, Refused> refused() {
        Standing earlier = new Standing();
        same.forEach(earlier::add);
        Iterator<Map.Entry<Integer, Wish>> next = granted.entrySet().iterator();
        TreeMap<Integer, Refused> all = new TreeMap<>();
        Map.Entry<Integer, Wish> one = next.hasNext() ? next.next() : null;
        for (Map.Entry<Integer, Wish> entry : refused.entrySet()) {
            while (one != null && one.getKey() < entry.getKey()) {
                earlier.add(one.getValue().duty());
                one = next.hasNext() ? next.next() : null;
            }
            all.put(entry.getKey(), reason(entry.getValue(), earlier));
        }
        return all;
    }

    /// @param earlier of the file, and there
    private Refused reason(Wish wish, Standing earlier) {
        Duty first = earlier.overlapped(wish.duty());
        Duty stays = first == null ? inTheWay(wish) : null;
        if (stays != null) {
            return new Refused(wish, Reason.OVERLAPS, stays);
        }
        Duty other = first == null ? taken.overlapped(wish.duty()) : first;
        return new Refused(wish, Reason.CLASHES, Objects.requireNonNull(other));
    }

    /// Refuses what overlaps something that stays, until no more does.
    private void fit() {
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Map.Entry<Integer, Wish> one : new TreeMap<>(granted).entrySet()) {
                if (standing.overlapped(one.getValue().duty()) != null) {
                    settled &= one.getValue().before() == null;
                    refuse(one.getKey(), one.getValue());
                }
            }
        }
    }

    /// Refuses what overlaps something that stands before it in the file.
    private void separate() {
        Standing before = new Standing();
        for (Map.Entry<Integer, Wish> one : new TreeMap<>(granted).entrySet()) {
            Wish wish = one.getValue();
            if (before.overlapped(wish.duty()) == null) {
                before.add(wish.duty());
            } else {
                refuse(one.getKey(), wish);
            }
        }
    }

    private void refuse(int number, Wish wish) {
        granted.remove(number);
        refused.put(number, wish);
        if (wish.before() != null) {
            standing.add(wish.before());
        }
    }

    /// What was refused for another that was refused after it may fit now.
    private void offerAgain() {
        granted.values().forEach(wish -> taken.add(wish.duty()));
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Map.Entry<Integer, Wish> one : new TreeMap<>(refused).entrySet()) {
                Wish wish = one.getValue();
                if (inTheWay(wish) == null && taken.overlapped(wish.duty()) == null) {
                    settled = false;
                    refused.remove(one.getKey());
                    granted.put(one.getKey(), wish);
                    taken.add(wish.duty());
                    if (wish.before() != null) {
                        standing.remove(wish.before());
                    }
                }
            }
        }
    }

    /// What stays and is in its way, but for itself.
    private @Nullable Duty inTheWay(Wish wish) {
        Duty before = wish.before();
        if (before == null) {
            return standing.overlapped(wish.duty());
        }
        standing.remove(before);
        Duty other = standing.overlapped(wish.duty());
        standing.add(before);
        return other;
    }
}
