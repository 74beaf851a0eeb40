package nl.basiseerst.application.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.privacy.IllnessWords.About;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.exchange.ShippedTemplates;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class IllnessWordsTest {

    private final IllnessWords words = IllnessWords.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ziek",
                "Is ZIEK gemeld",
                "sinds ma. ziek-gemeld",
                "ziekmelding binnen",
                "langdurig ziek",
                "beter gemeld",
                "zit bij de bedrijfsarts",
                "re-integratie 2 uur",
                "reïntegratie",
                "arbeidsongeschikt"
            })
    void thatSomebodyIsIllIsWarnedOfEverywhere(String text) {
        assertTrue(words.areIn(text, About.PEOPLE));
        assertTrue(words.areIn(text, About.OFFER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "burn-out",
                "burn out",
                "griep",
                "buikgriep",
                "thuis met migraine",
                "zwanger",
                "rugklachten",
                "hernia-operatie",
                "moeder met kanker"
            })
    void whatSomebodyMayHaveIsWarnedOfAmongPeopleOnly(String text) {
        assertTrue(words.areIn(text, About.PEOPLE));
        assertFalse(words.areIn(text, About.OFFER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "griepprik",
                "Griepvaccinatie ochtend",
                "spreekuur diabetes",
                "COPD-controle",
                "diabetesspreekuur",
                "ziekenhuisberichten verwerken",
                "nascholing depressie",
                "belt met het ziekenhuis",
                "muziek",
                "overleg wijkteam",
                "Zieken",
                ""
            })
    void theWorkOfThePracticeIsNot(String text) {
        boolean warned = words.areIn(text, About.PEOPLE);
        assertEquals(text.equals("Zieken"), warned); // people again, so not this one
    }

    /// Few false alarms: none at all in what the samples, the templates and the catalogue say.
    @Test
    void nothingThatIsShippedIsWarnedOf() {
        List<String> alarms = new ArrayList<>();
        int texts = 0;
        List<PracticePlan> plans = new ArrayList<>();
        Samples.NAMES.forEach(name -> plans.add(Samples.plan(name)));
        for (PracticePlan plan : plans) {
            for (Entity thing : FreeTexts.things(plan)) {
                for (String text : FreeTexts.of(thing)) {
                    texts++;
                    if (words.areIn(text, FreeTexts.about(thing))) {
                        alarms.add(text);
                    }
                }
            }
        }
        ShippedTemplates shipped = new ShippedTemplates();
        for (CatalogueItem item : shipped.catalogue().items()) {
            texts++;
            if (words.areIn(item.activity().name(), About.OFFER)) {
                alarms.add(item.activity().name());
            }
        }
        for (Template template : shipped.templates()) {
            for (Entity thing : template.team()) {
                for (String text : FreeTexts.of(thing)) {
                    texts++;
                    if (words.areIn(text, About.PEOPLE)) {
                        alarms.add(text);
                    }
                }
            }
        }
        assertEquals(List.of(), alarms);
        assertTrue(texts > 300, () -> "only few texts were looked at");
    }

    @Test
    void theListSaysWhereItComesFrom() {
        assertTrue(words.source().contains("De zieke werknemer"));
        assertEquals(2026, words.date().getYear());
    }
}
