package nl.basiseerst.cli;

import nl.basiseerst.domain.guard.Verdict;

/// The sign that goes with a verdict, the same as in the window; never colour alone.
final class VerdictSign {

    private VerdictSign() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case SAFE -> "●";
            case FRAGILE -> "◐";
            case SHORT -> "■";
            case DISPLACED -> "▲";
        };
    }
}
