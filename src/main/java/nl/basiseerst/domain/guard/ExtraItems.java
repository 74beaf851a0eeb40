package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.schedule.ExtraWork;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The extra offer of a week that counts, item by item, with the gate each block's items form.
final class ExtraItems {

    /// @param activity id of the extra activity inside a basic block, null for a whole extra block
    record Item(CountingBlock block, @Nullable String activity, double minutes) {}

    private final List<Item> items = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final Map<String, Gate> gateOf = new HashMap<>();

    ExtraItems(List<CountingBlock> blocks) {
        for (CountingBlock counting : blocks) {
            Block block = counting.block();
            int length = block.span().minutes();
            if (counting.session().offer() == SessionOffer.EXTRA) {
                items.add(new Item(counting, null, length));
                addGate(block, List.of(items.size() - 1), List.of(1.0));
            } else if (!block.extra().isEmpty()) {
                List<Integer> numbers = new ArrayList<>();
                List<Double> shares = new ArrayList<>();
                for (ExtraWork work : block.extra()) {
                    numbers.add(items.size());
                    shares.add(work.minutes() / length);
                    items.add(new Item(counting, work.activity(), work.minutes()));
                }
                addGate(block, numbers, shares);
            }
        }
    }

    private void addGate(Block block, List<Integer> numbers, List<Double> shares) {
        Gate gate = new Gate(gates.size(), numbers, shares);
        gates.add(gate);
        gateOf.put(block.id(), gate);
    }

    /// Whether any item stands on that date.
    boolean isAnyOn(LocalDate date) {
        return items.stream().anyMatch(item -> item.block().date().equals(date));
    }

    int count() {
        return items.size();
    }

    Item item(int index) {
        return items.get(index);
    }

    List<Gate> gates() {
        return gates;
    }

    /// The gate of a block, null when it holds no extra offer.
    @Nullable Gate gateOf(Block block) {
        return gateOf.get(block.id());
    }
}
