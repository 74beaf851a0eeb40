package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The linear program of section 4: contacts of each piece served in each part, without the bound
/// of the demand, which differs from question to question.
final class Assignment {

    /// A variable: so many contacts of a piece, by its place in the list, served by a role.
    private record Serving(int piece, Performer performer, int variable) {}

    /// What supervision some minutes stand under.
    private record Pair(Supervision.Level level, Set<Role> supervisedBy) {

        static Pair of(Supervision supervision) {
            return new Pair(supervision.level(), Set.copyOf(supervision.supervisedBy()));
        }
    }

    private final List<Piece> pieces;
    private final List<Serving> servings = new ArrayList<>();
    private final LinearProgram program = new LinearProgram();

    Assignment(List<Piece> pieces, List<Part> parts, List<Present> present) {
        this.pieces = pieces;
        for (Part part : parts) {
            List<Serving> inPart = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                Performer performer = part.performer(pieces.get(i).activity());
                if (performer != null && pieces.get(i).slots().contains(part.slot())) {
                    inPart.add(new Serving(i, performer, program.variable()));
                }
            }
            servings.addAll(inPart);
            limitMinutes(part, inPart, present);
        }
    }

    private void limitMinutes(Part part, List<Serving> inPart, List<Present> present) {
        Map<Integer, Double> all = new HashMap<>();
        Map<Pair, Map<Integer, Double>> supervised = new LinkedHashMap<>();
        for (Serving serving : inPart) {
            double minutes = serving.performer.minutes();
            all.put(serving.variable, minutes);
            Supervision supervision = serving.performer.supervision();
            if (supervision.level() != Supervision.Level.NONE
                    && !supervision.waivedFor().contains(part.of().member().registration())) {
                supervised
                        .computeIfAbsent(Pair.of(supervision), p -> new HashMap<>())
                        .put(serving.variable, minutes);
            }
        }
        program.atMost(part.capacity(), all);
        supervised.forEach(
                (pair, minutes) -> {
                    int with = part.supervisedMinutes(pair.level, pair.supervisedBy, present);
                    program.atMost(with * part.rate(), minutes);
                });
    }

    /// No piece is served beyond what it asks, nor beyond the share of a role.
    void limitToDemand() {
        for (int i = 0; i < pieces.size(); i++) {
            limitToDemand(i);
        }
    }

    private void limitToDemand(int piece) {
        double contacts = pieces.get(piece).contacts();
        program.atMost(contacts, servedOf(piece, null));
        for (Performer performer : pieces.get(piece).activity().performers()) {
            program.atMost(performer.maxShare() * contacts, servedOf(piece, performer));
        }
    }

    /// All pieces are served in full, multiplied by a factor.
    ///
    /// @return the factor as a variable
    int multiplyDemand() {
        int factor = program.variable();
        for (int i = 0; i < pieces.size(); i++) {
            serveInFull(i, 0, factor);
        }
        return factor;
    }

    /// The pieces of one activity are served in full, multiplied by 1 and a growth; no other piece
    /// is served beyond what it asks.
    ///
    /// @return the growth as a variable
    int growDemand(Activity activity) {
        int growth = program.variable();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.activity().equals(activity) && !piece.waiting()) {
                serveInFull(i, 1, growth);
            } else {
                limitToDemand(i);
            }
        }
        return growth;
    }

    private void serveInFull(int piece, double once, int factor) {
        double contacts = pieces.get(piece).contacts();
        Map<Integer, Double> served = servedOf(piece, null);
        served.put(factor, -contacts);
        program.atLeast(once * (contacts - Oracle.ROUNDING), served);
        for (Performer performer : pieces.get(piece).activity().performers()) {
            Map<Integer, Double> byRole = servedOf(piece, performer);
            byRole.put(factor, -performer.maxShare() * contacts);
            program.atMost(once * performer.maxShare() * contacts, byRole);
        }
    }

    /// Of an activity at least so many contacts that are not waiting are served.
    void serveAtLeast(Activity activity, double contacts) {
        program.atLeast(contacts, servedOf(activity, false));
    }

    /// The contacts served of an activity, as a sum of variables.
    Map<Integer, Double> servedOf(Activity activity, boolean waiting) {
        return served(
                s ->
                        pieces.get(s.piece).activity().equals(activity)
                                && pieces.get(s.piece).waiting() == waiting);
    }

    /// The contacts served of one piece, of one entry only unless that is null.
    private Map<Integer, Double> servedOf(int piece, @Nullable Performer by) {
        return served(s -> s.piece == piece && (by == null || s.performer.equals(by)));
    }

    private Map<Integer, Double> served(Predicate<Serving> which) {
        Map<Integer, Double> terms = new HashMap<>();
        servings.stream().filter(which).forEach(s -> terms.put(s.variable, 1.0));
        return terms;
    }

    Simplex solver() {
        return new Simplex(program);
    }
}
