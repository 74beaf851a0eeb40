package nl.basiseerst.application.roster;

import nl.basiseerst.application.Progress;

import java.util.ArrayList;
import java.util.List;

/// Somebody who waits, and gives up at a step.
final class Steps implements Progress {

    private final String givesUpAt;
    private final List<String> told = new ArrayList<>();

    /// @param givesUpAt step at which the result is not wanted any more; empty for never
    Steps(String givesUpAt) {
        this.givesUpAt = givesUpAt;
    }

    List<String> told() {
        return told;
    }

    @Override
    public void report(double fraction, String step) {
        told.add(step);
    }

    @Override
    public boolean isCancelled() {
        return told.contains(givesUpAt);
    }

    @Override
    public void onCancel(Runnable hook) {
        // nothing here asks for it
    }
}
