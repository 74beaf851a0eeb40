package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.guard.LinearProgram;
import nl.basiseerst.domain.guard.LinearSolver;
import nl.basiseerst.domain.schedule.Block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The choice of rooms on one day as a linear program: a variable for each block in each room that
/// is free for it, and for each moment at most one person in a room.
final class RoomMatching {

    private record Place(Block block, String room) {}

    private final DayRooms day;
    private final LinearProgram program = new LinearProgram();
    private final Map<Place, Integer> variables = new LinkedHashMap<>();
    private final List<Integer> moves = new ArrayList<>();

    RoomMatching(DayRooms day) {
        this.day = day;
        for (Block block : day.candidates()) {
            int once = program.row(0, 1);
            for (String room : day.rooms()) {
                if (day.isFree(room, block)) {
                    int variable = program.binary();
                    variables.put(new Place(block, room), variable);
                    program.entry(once, variable, 1);
                }
            }
        }
        onePersonAtATime();
        day.steps().forEach(this::move);
    }

    /// Room by block; a block that is not in it gets none.
    Map<Block, String> solve(LinearSolver solver) {
        if (variables.isEmpty()) {
            return Map.of();
        }
        int placed = program.row(0, Double.POSITIVE_INFINITY);
        variables.values().forEach(v -> program.entry(placed, v, 1));
        int moved = program.row(0, Double.POSITIVE_INFINITY);
        moves.forEach(v -> program.entry(moved, v, 1));
        try (LinearSolver.Session session = solver.open(program)) {
            double[] values = session.minimise(cost(variables.values(), -1));
            session.rowBounds(placed, sum(values, variables.values()), Double.POSITIVE_INFINITY);
            if (!moves.isEmpty()) {
                values = session.minimise(cost(moves, 1));
                session.rowBounds(moved, 0, sum(values, moves));
            }
            return chosen(session.minimise(tastes()));
        }
    }

    /// At the start of each block, when those that are going on are as many as they get.
    private void onePersonAtATime() {
        Set<Set<Block>> seen = new HashSet<>();
        for (Block starting : day.candidates()) {
            List<Block> now =
                    day.candidates().stream()
                            .filter(b -> b.span().contains(starting.span().from()))
                            .toList();
            boolean strangers = now.stream().map(Block::member).distinct().count() == now.size();
            if (strangers) {
                exclude(now, seen);
            } else {
                for (Block one : now) {
                    for (Block other : now) {
                        if (DayRooms.clash(one, other)) {
                            exclude(List.of(one, other), seen);
                        }
                    }
                }
            }
        }
    }

    /// At most one of them in a room.
    private void exclude(List<Block> blocks, Set<Set<Block>> seen) {
        if (blocks.size() < 2 || !seen.add(new HashSet<>(blocks))) {
            return;
        }
        for (String room : day.rooms()) {
            int row = program.row(0, 1);
            for (Block block : blocks) {
                Integer variable = variables.get(new Place(block, room));
                if (variable != null) {
                    program.entry(row, variable, 1);
                }
            }
        }
    }

    /// A variable that is 1 if both blocks have a room and these are not the same.
    private void move(DayRooms.Step step) {
        if (step.from().room() != null && step.to().room() != null) {
            return; // nothing to choose
        }
        int move = program.variable(0, 1);
        moves.add(move);
        for (String room : day.rooms()) {
            // move ≥ from is here + to is elsewhere - 1
            Map<Integer, Double> entries = new HashMap<>();
            double sure = here(step.from(), room, entries);
            for (String other : day.rooms()) {
                if (!other.equals(room)) {
                    sure += here(step.to(), other, entries);
                }
            }
            int row = program.row(Double.NEGATIVE_INFINITY, 1 - sure);
            entries.forEach((variable, value) -> program.entry(row, variable, value));
            program.entry(row, move, -1);
        }
    }

    /// Adds whether a block is in a room, or tells it where that is known.
    private double here(Block block, String room, Map<Integer, Double> entries) {
        if (block.room() != null) {
            return room.equals(block.room()) ? 1 : 0;
        }
        Integer variable = variables.get(new Place(block, room));
        if (variable != null) {
            entries.put(variable, 1.0);
        }
        return 0;
    }

    private double[] cost(Iterable<Integer> of, double each) {
        double[] cost = new double[program.variables()];
        of.forEach(v -> cost[v] = each);
        return cost;
    }

    /// Another room than the usual one costs more than the order of the rooms ever can.
    private double[] tastes() {
        double[] cost = new double[program.variables()];
        int most = day.rooms().size() * day.candidates().size();
        variables.forEach(
                (place, variable) -> {
                    String habit = day.habits().get(place.block().member());
                    int rank = day.rooms().indexOf(place.room());
                    boolean usual = habit == null || habit.equals(place.room());
                    cost[variable] = usual && habit != null ? 0 : rank + (usual ? 0 : most);
                });
        return cost;
    }

    private Map<Block, String> chosen(double[] values) {
        Map<Block, String> found = new LinkedHashMap<>();
        variables.forEach(
                (place, variable) -> {
                    if (values[variable] > 0.5) {
                        found.put(place.block(), place.room());
                    }
                });
        return found;
    }

    private static double sum(double[] values, Iterable<Integer> of) {
        double sum = 0;
        for (int v : of) {
            sum += values[v];
        }
        return Math.rint(sum); // whole: what the solver leaves of rounding goes
    }
}
