package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.catalogue.NewFromTemplate;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.domain.plan.PracticePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

final class ShippedTemplatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final StarterCatalogue catalogue = new ShippedTemplates().catalogue();
    private final List<Template> templates = new ShippedTemplates().templates();

    @Test
    void comeFromTheSmallestToTheLargest() {
        assertEquals(
                List.of("solo", "duo", "group", "centre"),
                templates.stream().map(Template::id).toList());
        assertEquals(
                List.of(2100, 4200, 8000, 12000),
                templates.stream().map(Template::patients).toList());
    }

    @Test
    void aPracticeMadeOfOneTravelsAsAFile(@TempDir Path folder) {
        for (Template template : templates) {
            PracticePlan plan =
                    NewFromTemplate.plan(catalogue, template, "Proef", template.patients(), TODAY);
            Path file = folder.resolve(template.id() + ".basiseerst.json");
            new JsonPracticeFiles().write(plan, file);
            assertEquals(plan, new JsonPracticeFiles().read(file), template.id());
        }
    }

    @Test
    void sayTheSameOnceWrittenAndReadAgain() throws IOException {
        assertEquals(catalogue, again(catalogue, StarterCatalogueShape.catalogue()));
        for (Template template : templates) {
            assertEquals(template, again(template, TemplateShapes.template()));
        }
    }

    private static <T> T again(T thing, Codec<T> codec) throws IOException {
        try (StringWriter text = new StringWriter()) {
            JsonText.write(text, codec, thing, JsonText.Layout.ONE_LINE);
            return JsonText.read(new StringReader(text.toString()), codec);
        }
    }
}
