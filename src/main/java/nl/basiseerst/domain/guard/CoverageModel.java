package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The coverage of demand by supply as a linear program (risk-model.md, section 4): each piece is
/// served or short, no lot gives more than it has, no role takes more than its share.
///
/// Everything is in norm minutes of the piece. The program is used for several questions by
/// changing bounds: gates (extra offer given up), growth (headroom, spare minutes), the short of an
/// activity.
final class CoverageModel {

    final LinearProgram program = new LinearProgram();
    final List<DemandPiece> pieces;

    private final List<Activity> activities;
    private final int[] shortOf;
    private final int[] demandRow;
    private final int[] shortRow;
    private final List<Integer> gateVariables = new ArrayList<>();
    private final Map<Integer, Integer> growth = new HashMap<>();
    private final int[] growthGroup;
    private final Map<ShareKey, Integer> shareRows = new HashMap<>();

    private record ShareKey(int piece, Role role) {}

    /// @param gates all gates the lots may have
    /// @param growthGroup for each activity the group whose demand grows together, -1 for none
    CoverageModel(
            WeekFrame frame,
            List<DemandPiece> pieces,
            List<Lots.Lot> lots,
            List<Gate> gates,
            int[] growthGroup) {
        this.pieces = pieces;
        this.activities = frame.inOrder;
        this.growthGroup = growthGroup;
        for (int gate = 0; gate < gates.size(); gate++) {
            gateVariables.add(program.variable(0, 0));
        }
        shortRow = new int[activities.size()];
        for (int a = 0; a < shortRow.length; a++) {
            shortRow[a] = program.row(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        shortOf = new int[pieces.size()];
        demandRow = new int[pieces.size()];
        for (int p = 0; p < shortOf.length; p++) {
            addPiece(p);
        }
        lots.forEach(this::addLot);
    }

    private void addPiece(int p) {
        DemandPiece piece = pieces.get(p);
        shortOf[p] = program.variable(0, Double.POSITIVE_INFINITY);
        demandRow[p] = program.row(piece.minutes(), piece.minutes());
        program.entry(demandRow[p], shortOf[p], 1);
        if (!piece.waiting()) {
            program.entry(shortRow[piece.activity()], shortOf[p], 1);
        }
        grow(demandRow[p], piece.activity(), piece.minutes());
    }

    /// Lets the right-hand side `minutes` of a row grow with the activity's demand.
    private void grow(int row, int activity, double minutes) {
        int group = growthGroup[activity];
        if (group >= 0) {
            int variable = growth.computeIfAbsent(group, _ -> program.variable(0, 0));
            program.entry(row, variable, -minutes);
        }
    }

    private void addLot(Lots.Lot lot) {
        int capacity = limit(lot.gate, lot.minutes);
        Map<SupervisorPair, Integer> supervised = new HashMap<>();
        lot.supervised.forEach((pair, minutes) -> supervised.put(pair, limit(lot.gate, minutes)));
        for (Lots.Use use : lot.uses) {
            double effort = use.minutes() / activities.get(use.activity()).normMinutes();
            for (int p : use.pieces()) {
                int served = program.variable(0, Double.POSITIVE_INFINITY);
                program.entry(demandRow[p], served, 1);
                program.entry(capacity, served, effort);
                Integer row = use.pair() == null ? null : supervised.get(use.pair());
                if (row != null) {
                    program.entry(row, served, effort);
                }
                addShare(p, lot.role, served);
            }
        }
    }

    private int limit(@Nullable Gate gate, double minutes) {
        if (gate == null) {
            return program.row(Double.NEGATIVE_INFINITY, minutes);
        }
        int row = program.row(Double.NEGATIVE_INFINITY, 0);
        program.entry(row, gateVariables.get(gate.index()), -minutes);
        return row;
    }

    private void addShare(int p, Role role, int served) {
        DemandPiece piece = pieces.get(p);
        double share =
                activities.get(piece.activity()).performer(role).map(e -> e.maxShare()).orElse(1.0);
        if (share < 1) {
            int row =
                    shareRows.computeIfAbsent(
                            new ShareKey(p, role),
                            _ -> {
                                double most = share * piece.minutes();
                                int made = program.row(Double.NEGATIVE_INFINITY, most);
                                grow(made, piece.activity(), most);
                                return made;
                            });
            program.entry(row, served, 1);
        }
    }

    /// How many activities the model knows.
    int activities() {
        return shortRow.length;
    }

    /// Variable of the short of a piece.
    int shortOf(int piece) {
        return shortOf[piece];
    }

    /// Row that adds up the short of the due pieces of an activity; without bounds at first.
    int shortRow(int activity) {
        return shortRow[activity];
    }

    /// Variable of the factor of a gate; fixed at 0 at first.
    int gateVariable(int gate) {
        return gateVariables.get(gate);
    }

    /// Variable of how much the demand of a group grows, as a fraction; fixed at 0 at first. -1
    /// when the group has no demand.
    int growthVariable(int group) {
        return growth.getOrDefault(group, -1);
    }
}
