package nl.basiseerst.application.backup;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthCheck;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.health.Severity;

import java.util.List;
import java.util.function.Supplier;

/// Whether the data file is large against what it holds.
public final class CheckSize implements HealthCheck {

    /// It is, and it is written anew when the program ends.
    static final String AT_EXIT = "file-large";

    /// It is, and it takes too long to do that unasked.
    static final String BY_HAND = "file-large-by-hand";

    private static final long MEGA = 1_000_000;

    private final Supplier<FileSize> size;
    private final GrowthBounds bounds;

    /// @param size asked for at every check; throws [nl.basiseerst.application.Failure] if the data
    ///   cannot be read
    public CheckSize(Supplier<FileSize> size, GrowthBounds bounds) {
        this.size = size;
        this.bounds = bounds;
    }

    @Override
    public HealthReport check(Progress progress) {
        FileSize now = size.get();
        if (!bounds.isLarge(now)) {
            return new HealthReport(0, List.of());
        }
        long file = now.file() / MEGA;
        long atMost = 1 + now.content() / MEGA;
        Finding finding =
                bounds.isDoneAtExit(now)
                        ? new Finding(Severity.NOTICE, AT_EXIT, file, atMost)
                        : new Finding(Severity.WARNING, BY_HAND, file, atMost);
        return new HealthReport(0, List.of(finding));
    }
}
