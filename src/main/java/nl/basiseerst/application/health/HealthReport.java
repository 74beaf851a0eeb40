package nl.basiseerst.application.health;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What came of looking at all data.
///
/// @param rows how many rows were read, 0 or more
/// @param findings the worst first; empty if everything is as it should be
public record HealthReport(long rows, List<Finding> findings) {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    public HealthReport {
        findings = findings.stream().sorted(WORST_FIRST).toList();
    }

    /// Whether nothing is lost or unreadable.
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /// These findings but for some.
    public HealthReport without(Predicate<Finding> some) {
        return new HealthReport(rows, findings.stream().filter(some.negate()).toList());
    }

    /// These findings and more.
    public HealthReport with(List<Finding> more) {
        return new HealthReport(rows, Stream.concat(findings.stream(), more.stream()).toList());
    }
}
