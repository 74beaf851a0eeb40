package nl.basiseerst.exchange;

import nl.basiseerst.application.SamplePractices;
import nl.basiseerst.domain.plan.PracticePlan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// The sample practices inside the program. Safe for use by several threads.
public final class ShippedSamples implements SamplePractices {

    @Override
    public PracticePlan read(Sample sample) {
        String name = "/samples/" + sample.name().toLowerCase(Locale.ROOT) + ".basiseerst.json";
        try (InputStream bytes =
                        Objects.requireNonNull(
                                ShippedSamples.class.getResourceAsStream(name), name);
                Reader characters =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return JsonText.read(characters, PlanShape.plan());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
