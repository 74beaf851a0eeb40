package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks for an assignment that serves everything, without a solver: scarcest pieces first, then
/// mending by moving what stands in the way. When it finds one, nothing is short and no program
/// needs solving, which is how most days and weeks are; when it does not, that says nothing.
final class QuickCover {

    /// Norm minutes that may be left of a piece by rounding.
    private static final double ROUNDING = 1e-7;

    private static final int MENDING_ROUNDS = 4;

    /// What is left of a limit that several services draw on.
    private static final class Room {
        double minutes;

        Room(double minutes) {
            this.minutes = minutes;
        }
    }

    /// A lot serving a piece.
    private static final class Service {
        final int piece;
        final int lot;
        final double effort;
        final Room capacity;
        final @Nullable Room supervised;
        final @Nullable Room share;
        double served;

        Service(
                int piece,
                int lot,
                double effort,
                Room capacity,
                @Nullable Room supervised,
                @Nullable Room share) {
            this.piece = piece;
            this.lot = lot;
            this.effort = effort;
            this.capacity = capacity;
            this.supervised = supervised;
            this.share = share;
        }

        /// Norm minutes that could still be served here.
        double room() {
            double room = capacity.minutes / effort;
            if (supervised != null) {
                room = Math.min(room, supervised.minutes / effort);
            }
            return share == null ? room : Math.min(room, share.minutes);
        }

        void serve(double minutes) {
            served += minutes;
            capacity.minutes -= minutes * effort;
            if (supervised != null) {
                supervised.minutes -= minutes * effort;
            }
            if (share != null) {
                share.minutes -= minutes;
            }
        }
    }

    private final double[] left;
    private final List<List<Service>> ofPiece = new ArrayList<>();
    private final List<List<Service>> ofLot = new ArrayList<>();

    QuickCover(WeekFrame frame, List<DemandPiece> pieces, List<Lots.Lot> lots) {
        left = new double[pieces.size()];
        List<Map<Role, Room>> shares = new ArrayList<>();
        for (int p = 0; p < left.length; p++) {
            left[p] = pieces.get(p).minutes();
            ofPiece.add(new ArrayList<>());
            shares.add(new EnumMap<>(Role.class));
        }
        double[] pressure = new double[lots.size()];
        for (int l = 0; l < pressure.length; l++) {
            Lots.Lot lot = lots.get(l);
            Room capacity = new Room(lot.minutes);
            Map<SupervisorPair, Room> supervised = new HashMap<>();
            lot.supervised.forEach((pair, minutes) -> supervised.put(pair, new Room(minutes)));
            List<Service> services = new ArrayList<>();
            for (Lots.Use use : lot.uses) {
                var activity = frame.inOrder.get(use.activity());
                double effort = use.minutes() / activity.normMinutes();
                double most = activity.performer(lot.role).map(e -> e.maxShare()).orElse(1.0);
                for (int p : use.pieces()) {
                    double asked = pieces.get(p).minutes();
                    Room share =
                            most < 1
                                    ? shares.get(p)
                                            .computeIfAbsent(lot.role, _ -> new Room(most * asked))
                                    : null;
                    Room limit = use.pair() == null ? null : supervised.get(use.pair());
                    Service service = new Service(p, l, effort, capacity, limit, share);
                    services.add(service);
                    ofPiece.get(p).add(service);
                    pressure[l] += asked * effort / Math.max(1, lot.minutes);
                }
            }
            ofLot.add(services);
        }
        ofPiece.forEach(s -> s.sort(Comparator.comparingDouble(one -> pressure[one.lot])));
    }

    /// Whether everything could be served; true is certain, false is not.
    boolean servesAll() {
        List<Integer> order = new ArrayList<>();
        double[] scarcity = new double[left.length];
        for (int p = 0; p < left.length; p++) {
            order.add(p);
            double room = ofPiece.get(p).stream().mapToDouble(Service::room).sum();
            if (room < left[p]) {
                return false;
            }
            scarcity[p] = room / left[p];
        }
        order.sort(Comparator.comparingDouble(p -> scarcity[p]));
        order.forEach(this::place);
        for (int p : order) {
            for (int round = 0; round < MENDING_ROUNDS && left[p] > ROUNDING; round++) {
                mend(p);
            }
            if (left[p] > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    /// Norm minutes that the assignment found still has room for, counted from one piece alone.
    double roomFor(int piece) {
        return ofPiece.get(piece).stream().mapToDouble(Service::room).sum();
    }

    private void place(int piece) {
        for (Service service : ofPiece.get(piece)) {
            double minutes = Math.min(left[piece], service.room());
            if (minutes > 0) {
                service.serve(minutes);
                left[piece] -= minutes;
            }
        }
    }

    /// Makes room for a piece where others stand in its way that could go elsewhere.
    private void mend(int piece) {
        for (Service wanted : ofPiece.get(piece)) {
            for (Service other : ofLot.get(wanted.lot)) {
                if (left[piece] <= ROUNDING) {
                    return;
                }
                if (other.piece != piece && other.served > 0) {
                    moveAway(other, left[piece] * wanted.effort / other.effort);
                    place(piece);
                }
            }
        }
    }

    private void moveAway(Service service, double minutes) {
        double togo = Math.min(minutes, service.served);
        for (Service elsewhere : ofPiece.get(service.piece)) {
            if (elsewhere.lot != service.lot && togo > 0) {
                service.serve(-togo); // frees the share too, should both be of one role
                double moved = Math.min(togo, Math.max(0, elsewhere.room()));
                elsewhere.serve(moved);
                service.serve(togo - moved);
                togo -= moved;
            }
        }
    }
}
