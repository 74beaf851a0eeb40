package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.SamplePractices.Sample;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

class ShippedSamplesTest {

    @ParameterizedTest
    @EnumSource
    void areWhatTheyAreSaidToBe(Sample sample) {
        PracticePlan plan = new ShippedSamples().read(sample);
        assertEquals(Samples.plan(sample.name().toLowerCase(Locale.ROOT)), plan);
        assertEquals(sample.members(), plan.members().size());
        assertEquals(
                sample.patients(),
                plan.practice().patients().stream().mapToInt(PatientBand::count).sum());
    }
}
