package nl.basiseerst.app;

import nl.basiseerst.application.Progress;

import java.util.function.BooleanSupplier;

/// For work that is given up when the program ends, or by whoever started it.
///
/// @param ending asked on the thread of the work
record UntilTheEnd(Progress started, BooleanSupplier ending) implements Progress {

    @Override
    public void report(double fraction, String step) {
        started.report(fraction, step);
    }

    @Override
    public boolean isCancelled() {
        return ending.getAsBoolean() || started.isCancelled();
    }

    @Override
    public void onCancel(Runnable hook) {
        started.onCancel(hook);
    }
}
