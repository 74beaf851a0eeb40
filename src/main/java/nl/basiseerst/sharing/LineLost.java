package nl.basiseerst.sharing;

/// A call to which no answer came, since the line broke.
final class LineLost extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    LineLost(boolean mayHaveArrived) {
        super(mayHaveArrived ? "without an answer" : "not sent");
        this.mayHaveArrived = mayHaveArrived;
    }

    /// Whether the other side may have carried it out all the same.
    boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
