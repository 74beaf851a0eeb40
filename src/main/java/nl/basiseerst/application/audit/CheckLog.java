package nl.basiseerst.application.audit;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.audit.ChainCheck.Misfit;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthCheck;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.health.Severity;

import java.util.List;
import java.util.function.Supplier;

/// Whether the log of changes still says what was written to it, as one of the checks of the data.
public final class CheckLog implements HealthCheck {

    private static final String STEP = "health.step.chain";

    private final Supplier<AuditLog> log;

    /// @param log asked for at every check
    public CheckLog(Supplier<AuditLog> log) {
        this.log = log;
    }

    @Override
    public HealthReport check(Progress progress) {
        progress.report(0, STEP);
        ChainCheck check = log.get().verify(named(progress));
        Misfit first = check.first();
        // their rows are counted where every table is read
        return new HealthReport(0, first == null ? List.of() : List.of(finding(first)));
    }

    private static Finding finding(Misfit first) {
        String key =
                switch (first.why()) {
                    case CONTENT -> "log-altered";
                    case ORDER -> "log-moved";
                    case MISSING -> "log-missing";
                    case CHAIN -> "log-broken";
                };
        return new Finding(Severity.ERROR, key, Long.toString(first.changeNo()));
    }

    /// Says what is being done together with how far it is.
    private static Progress named(Progress progress) {
        return new Progress() {
            @Override
            public void report(double fraction, String step) {
                progress.report(fraction, STEP);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }

            @Override
            public void onCancel(Runnable hook) {
                progress.onCancel(hook);
            }
        };
    }
}
