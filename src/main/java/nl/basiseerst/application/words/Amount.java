package nl.basiseerst.application.words;

/// Which minutes are worth a sentence.
final class Amount {

    /// The margin of risk-model.md: up to a minute may be rounding in the computation.
    private static final double ROUNDING = 1.001;

    private Amount() {}

    static boolean counts(double minutes) {
        return minutes > ROUNDING;
    }
}
