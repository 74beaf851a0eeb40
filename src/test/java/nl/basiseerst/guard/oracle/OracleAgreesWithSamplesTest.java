package nl.basiseerst.guard.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

/// Who judges the guard must give every published answer first. The group practices are left out:
/// enumerating what they could release takes too long.
class OracleAgreesWithSamplesTest {

    @TestFactory
    Stream<DynamicTest> samples() {
        Stream<Samples.Answered> own = Stream.of("worked-example", "wilgen").map(Samples::answered);
        return Stream.concat(own, Samples.tiny().stream())
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.name(), () -> agreesWithEveryCheck(sample)));
    }

    private static void agreesWithEveryCheck(Samples.Answered sample) {
        for (var check : sample.checks()) {
            IsoWeek week = IsoWeek.parse(String.valueOf(check.get("week"))).orElseThrow();
            List<String> differences =
                    Published.answer(check).differences(Oracle.assess(sample.plan(), week));
            assertEquals(List.of(), differences, "week " + week);
        }
    }
}
