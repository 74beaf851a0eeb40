package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Parts that may serve exactly the same pieces in the same way, put together: a few lots give the
/// same answer as hundreds of parts, and far sooner.
///
/// Parts with one partly supervised pair may be added up: within each, the supervised minutes never
/// exceed the minutes, so any split of the sums can be dealt out again. With two such pairs that no
/// longer holds, and the part stays on its own.
final class Lots {

    /// Minutes of one role that may serve the same pieces.
    static final class Lot {
        final Role role;
        final @Nullable Gate gate;
        final List<Use> uses;
        final Map<SupervisorPair, Double> supervised = new HashMap<>();
        double minutes;

        Lot(Role role, @Nullable Gate gate, List<Use> uses) {
            this.role = role;
            this.gate = gate;
            this.uses = uses;
        }
    }

    /// One activity a lot may serve.
    ///
    /// @param minutes what one contact takes
    /// @param pieces indices of the pieces whose window holds the lot
    /// @param pair the supervision that limits it, null for none
    record Use(int activity, double minutes, List<Integer> pieces, @Nullable SupervisorPair pair) {}

    private record Key(Role role, @Nullable Gate gate, List<Use> uses, int single) {}

    private record Slot(int activity, int day, int daypart) {}

    private final Map<Key, Lot> lots = new LinkedHashMap<>();
    private final Map<Slot, List<Integer>> windows = new HashMap<>();
    private final List<DemandPiece> pieces;
    private final int openDays;

    Lots(List<Part> parts, List<DemandPiece> pieces, int openDays) {
        this.pieces = pieces;
        this.openDays = openDays;
        int single = 0;
        for (Part part : parts) {
            List<Use> uses = uses(part);
            if (!uses.isEmpty()) {
                long limits =
                        uses.stream().map(Use::pair).filter(Objects::nonNull).distinct().count();
                Key key = new Key(part.role(), part.gate(), uses, limits <= 1 ? 0 : ++single);
                add(lots.computeIfAbsent(key, k -> new Lot(k.role(), k.gate(), k.uses())), part);
            }
        }
    }

    private static void add(Lot lot, Part part) {
        lot.minutes += part.minutes() * part.yield();
        Map<SupervisorPair, Double> supervised = new HashMap<>();
        for (Part.Option option : part.options()) {
            SupervisorPair pair = option.pair();
            if (pair != null && option.supervised() < part.minutes()) {
                supervised.put(pair, option.supervised() * part.yield());
            }
        }
        supervised.forEach((pair, minutes) -> lot.supervised.merge(pair, minutes, Double::sum));
    }

    private List<Use> uses(Part part) {
        List<Use> uses = new ArrayList<>();
        for (Part.Option option : part.options()) {
            List<Integer> window =
                    windows.computeIfAbsent(
                            new Slot(option.activity(), part.day(), part.daypart()), this::window);
            if (!window.isEmpty()) {
                boolean limited = option.supervised() < part.minutes();
                uses.add(
                        new Use(
                                option.activity(),
                                option.minutes(),
                                window,
                                limited ? option.pair() : null));
            }
        }
        return uses;
    }

    private List<Integer> window(Slot slot) {
        List<Integer> window = new ArrayList<>();
        for (int p = 0; p < pieces.size(); p++) {
            DemandPiece piece = pieces.get(p);
            if (piece.activity() == slot.activity()
                    && piece.mayBeServedOn(slot.day(), slot.daypart(), openDays)) {
                window.add(p);
            }
        }
        return window;
    }

    List<Lot> all() {
        return List.copyOf(lots.values());
    }
}
