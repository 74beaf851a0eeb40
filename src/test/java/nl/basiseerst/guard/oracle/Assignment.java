package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

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

    /// A variable: so many contacts of a piece served in a part.
    private record Serving(Piece piece, Part part, Performer performer, int variable) {}

    private record Pair(Supervision.Level level, Set<Role> supervisedBy) {}

    private final List<Piece> pieces;
    private final List<Serving> servings = new ArrayList<>();
    private final LinearProgram program = new LinearProgram();

    Assignment(List<Piece> pieces, List<Part> parts, List<Present> present) {
        this.pieces = pieces;
        for (Part part : parts) {
            for (Piece piece : pieces) {
                Performer performer = part.performer(piece.activity());
                if (performer != null && piece.slots().contains(part.slot())) {
                    servings.add(new Serving(piece, part, performer, program.variable()));
                }
            }
            limitMinutes(part, present);
        }
    }

    private void limitMinutes(Part part, List<Present> present) {
        Map<Integer, Double> all = new HashMap<>();
        Map<Pair, Map<Integer, Double>> supervised = new LinkedHashMap<>();
        Map<Pair, Supervision> asked = new HashMap<>();
        for (Serving serving : servings) {
            if (serving.part == part) {
                double minutes = serving.performer.minutes();
                all.put(serving.variable, minutes);
                Supervision supervision = serving.performer.supervision();
                if (supervision.level() != Supervision.Level.NONE
                        && !supervision.waivedFor().contains(part.of().member().registration())) {
                    Pair pair =
                            new Pair(supervision.level(), Set.copyOf(supervision.supervisedBy()));
                    supervised
                            .computeIfAbsent(pair, p -> new HashMap<>())
                            .put(serving.variable, minutes);
                    asked.put(pair, supervision);
                }
            }
        }
        program.atMost(part.capacity(), all);
        supervised.forEach(
                (pair, minutes) ->
                        program.atMost(
                                part.supervisedMinutes(asked.get(pair), present) * part.rate(),
                                minutes));
    }

    /// No piece is served beyond what it asks, nor beyond the share of a role.
    void limitToDemand() {
        for (Piece piece : pieces) {
            program.atMost(piece.contacts(), served(s -> s.piece == piece));
            for (Performer performer : piece.activity().performers()) {
                program.atMost(
                        performer.maxShare() * piece.contacts(),
                        served(s -> s.piece == piece && s.performer == performer));
            }
        }
    }

    /// All pieces are served in full, multiplied by a factor.
    ///
    /// @return the factor as a variable
    int multiplyDemand() {
        int factor = program.variable();
        for (Piece piece : pieces) {
            Map<Integer, Double> unserved = negated(served(s -> s.piece == piece));
            unserved.put(factor, piece.contacts());
            program.atMost(0, unserved);
            for (Performer performer : piece.activity().performers()) {
                Map<Integer, Double> beyond =
                        served(s -> s.piece == piece && s.performer == performer);
                beyond.put(factor, -performer.maxShare() * piece.contacts());
                program.atMost(0, beyond);
            }
        }
        return factor;
    }

    /// Of an activity at least so many contacts that are not waiting are served.
    void serveAtLeast(Activity activity, double contacts) {
        program.atLeast(contacts, servedOf(activity, false));
    }

    /// The contacts served of an activity, as a sum of variables.
    Map<Integer, Double> servedOf(Activity activity, boolean waiting) {
        return served(s -> s.piece.activity() == activity && s.piece.waiting() == waiting);
    }

    Simplex solver() {
        return new Simplex(program);
    }

    private Map<Integer, Double> served(Predicate<Serving> which) {
        Map<Integer, Double> terms = new HashMap<>();
        servings.stream().filter(which).forEach(s -> terms.put(s.variable, 1.0));
        return terms;
    }

    private static Map<Integer, Double> negated(Map<Integer, Double> terms) {
        Map<Integer, Double> negated = new HashMap<>();
        terms.forEach((variable, coefficient) -> negated.put(variable, -coefficient));
        return negated;
    }
}
