package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Samples.Answered;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/// The guard gives every published answer, computed by an independent program.
class GuardAgreesWithSamplesTest {

    private final Guard guard = new Guard(new OrToolsSolver());

    @TestFactory
    Stream<DynamicTest> samples() {
        return Samples.NAMES.stream().map(Samples::answered).flatMap(this::checks);
    }

    @TestFactory
    Stream<DynamicTest> tinyCases() {
        return Samples.tiny().stream().flatMap(this::checks);
    }

    private Stream<DynamicTest> checks(Answered sample) {
        assertFalse(sample.checks().isEmpty(), sample.name());
        return sample.checks().stream()
                .map(ExpectedCheck::new)
                .map(
                        expected ->
                                DynamicTest.dynamicTest(
                                        sample.name() + " " + expected.week(),
                                        () ->
                                                expected.assertMatches(
                                                        sample.name(),
                                                        guard.assess(
                                                                sample.plan(), expected.week()))));
    }
}
