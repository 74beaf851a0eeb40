package nl.basiseerst.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.application.catalogue.NewFromTemplate;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.ShippedTemplates;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class ShippedTemplatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final StarterCatalogue catalogue = new ShippedTemplates().catalogue();

    @Test
    void everyTemplateMakesAWholePractice() {
        for (Template template : new ShippedTemplates().templates()) {
            PracticePlan plan =
                    NewFromTemplate.plan(catalogue, template, "Proef", template.patients(), TODAY);

            assertEquals(template.team().size(), plan.members().size());
            assertFalse(plan.groundwork().basicSchedules().getFirst().blocks().isEmpty());
        }
    }
}
