package nl.basiseerst.application.backup;

import nl.basiseerst.application.Progress;

/// For work that nobody watches and nobody gives up.
public enum NobodyWaits implements Progress {
    INSTANCE;

    @Override
    public void report(double fraction, String step) {
        // nobody looks
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void onCancel(Runnable hook) {
        // nobody does
    }
}
