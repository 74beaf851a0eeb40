package nl.basiseerst.domain.guard;

/// What an assignment leaves unserved, in norm minutes.
final class Shortfall {

    /// Norm minutes below which a shortage is rounding of the solver.
    private static final double ROUNDING = 1e-3;

    private final double[] due;
    private final double[] waiting;
    private final double[] pieces;

    /// @param due by index of the activity: shortage
    /// @param waiting by index of the activity: deferrable demand that is left to wait
    /// @param pieces by index of the piece
    Shortfall(double[] due, double[] waiting, double[] pieces) {
        this.due = due;
        this.waiting = waiting;
        this.pieces = pieces;
    }

    /// Everything served.
    static Shortfall none(int activities, int pieces) {
        return new Shortfall(new double[activities], new double[activities], new double[pieces]);
    }

    /// Shortage of an activity.
    double due(int activity) {
        return due[activity];
    }

    /// Whether an activity comes short by more than rounding.
    boolean isShort(int activity) {
        return due[activity] > ROUNDING;
    }

    boolean isAnythingShort() {
        return total() > ROUNDING;
    }

    /// Deferrable demand of an activity that is left to wait.
    double waiting(int activity) {
        return waiting[activity];
    }

    double piece(int index) {
        return pieces[index];
    }

    /// Shortage of all activities together.
    double total() {
        double sum = 0;
        for (double minutes : due) {
            sum += minutes;
        }
        return sum;
    }

    /// Whether no activity comes short by more than so many minutes above another assignment.
    boolean isWithin(double minutes, Shortfall other) {
        for (int a = 0; a < due.length; a++) {
            if (due[a] > other.due[a] + minutes) {
                return false;
            }
        }
        return true;
    }

    /// What another assignment wins, activity by activity: what lower priorities lose by it does
    /// not hide what higher ones gain.
    double gainedBy(Shortfall other) {
        double sum = 0;
        for (int a = 0; a < due.length; a++) {
            sum += Math.max(0, due[a] - other.due[a]);
        }
        return sum;
    }
}
