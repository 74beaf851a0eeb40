package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.schedule.CountingBlock;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// The least extra offer to give up (risk-model.md, section 5): one mixed-integer program that
/// chooses items, on top of the coverage model.
final class ReleaseSearch {

    /// How much more than with all extra offer given up an activity may come short, in norm
    /// minutes.
    static final double SLACK_MINUTES = 1;

    /// What one more item weighs against minutes: so little that it only decides between sets of
    /// the same length, so much that it is no rounding of the solver.
    private static final double PER_ITEM = 0.01;

    private final CoverageModel model;
    private final ExtraItems items;
    private final PresenceCheck presence;
    private final int[] chosen;

    /// @param model a model of its own, which this search adds its choices to
    ReleaseSearch(CoverageModel model, ExtraItems items, PresenceCheck presence) {
        this.model = model;
        this.items = items;
        this.presence = presence;
        chosen = new int[items.count()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = model.program.binary();
        }
        items.gates().forEach(this::tie);
        Set<Object> seen = new HashSet<>();
        for (PresenceCheck.Stretch stretch : presence.stretches()) {
            if (stretch.displaced()) {
                require(stretch, seen);
            }
        }
    }

    /// Lets a gate open as far as the chosen items allow.
    private void tie(Gate gate) {
        LinearProgram program = model.program;
        int factor = model.gateVariable(gate.index());
        double taken = gate.shares().stream().mapToDouble(s -> s).sum();
        int row = program.row(Double.NEGATIVE_INFINITY, Math.max(0, 1 - taken));
        program.entry(row, factor, 1);
        for (int i = 0; i < gate.items().size(); i++) {
            program.entry(row, chosen[gate.items().get(i)], -gate.shares().get(i));
        }
        if (gate.excess() > 0) {
            // more extra work than the block is long: the factor stays 0 until enough is given up
            int open = program.binary();
            program.entry(row, open, gate.excess());
            int shut = program.row(Double.NEGATIVE_INFINITY, 0);
            program.entry(shut, factor, 1);
            program.entry(shut, open, -1);
        }
    }

    /// Asks that enough members are there during a stretch.
    private void require(PresenceCheck.Stretch stretch, Set<Object> seen) {
        Map<String, List<Integer>> comes = new HashMap<>();
        Map<String, List<Integer>> goes = new HashMap<>();
        Set<String> certain = new HashSet<>();
        for (CountingBlock block : stretch.blocks()) {
            String member = block.member().id();
            boolean planned = PresenceCheck.countsAsPlanned(stretch.rule(), block);
            boolean released = presence.countsReleased(stretch.rule(), block);
            if (planned && released) {
                certain.add(member);
            } else if (block.session().offer() == SessionOffer.EXTRA && planned != released) {
                (released ? comes : goes)
                        .computeIfAbsent(member, _ -> new ArrayList<>())
                        .add(itemOf(block));
            }
        }
        if (!seen.add(List.of(comes, goes, certain, stretch.rule().min()))) {
            return;
        }
        Set<String> uncertain = new HashSet<>(comes.keySet());
        uncertain.addAll(goes.keySet());
        uncertain.removeAll(certain);
        LinearProgram program = model.program;
        int enough = program.row(stretch.rule().min() - certain.size(), Double.POSITIVE_INFINITY);
        for (String member : uncertain) {
            List<Integer> going = goes.getOrDefault(member, List.of());
            int there = program.variable(0, 1);
            program.entry(enough, there, 1);
            int row = program.row(Double.NEGATIVE_INFINITY, going.size());
            program.entry(row, there, 1);
            comes.getOrDefault(member, List.of()).forEach(i -> program.entry(row, chosen[i], -1));
            going.forEach(i -> program.entry(row, chosen[i], 1));
        }
    }

    private int itemOf(CountingBlock block) {
        Gate gate = items.gateOf(block.block());
        if (gate == null) {
            throw new IllegalStateException("No extra item for block " + block.block().id());
        }
        return gate.items().getFirst();
    }

    /// Asks for more than the presence rules: that the gates win back enough of an activity.
    ///
    /// @param worth what each gate wins per unit of its factor, in norm minutes
    /// @param minutes what they must win together, above what they do as planned
    void requireWorth(ToDoubleFunction<Gate> worth, double minutes) {
        double planned = 0;
        for (Gate gate : items.gates()) {
            planned += worth.applyAsDouble(gate) * gate.factor(new BitSet());
        }
        int row = model.program.row(minutes + planned, Double.POSITIVE_INFINITY);
        for (Gate gate : items.gates()) {
            double each = worth.applyAsDouble(gate);
            if (each > 0) {
                model.program.entry(row, model.gateVariable(gate.index()), each);
            }
        }
    }

    /// The items to give up.
    ///
    /// @param withoutExtra what comes short with all extra offer given up
    BitSet search(LinearSolver solver, Shortfall withoutExtra) {
        double[] cost = new double[model.program.variables()];
        for (int i = 0; i < chosen.length; i++) {
            cost[chosen[i]] = items.item(i).minutes() + PER_ITEM;
        }
        try (LinearSolver.Session session = solver.open(model.program)) {
            for (Gate gate : items.gates()) {
                session.variableBounds(model.gateVariable(gate.index()), 0, 1);
            }
            for (int a = 0; a < model.activities(); a++) {
                session.rowBounds(
                        model.shortRow(a),
                        Double.NEGATIVE_INFINITY,
                        withoutExtra.due(a) + SLACK_MINUTES);
            }
            double[] values = session.minimise(cost);
            BitSet released = new BitSet();
            for (int i = 0; i < chosen.length; i++) {
                released.set(i, values[chosen[i]] > 0.5);
            }
            return released;
        }
    }
}
