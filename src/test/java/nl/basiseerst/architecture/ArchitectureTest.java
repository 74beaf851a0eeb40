package nl.basiseerst.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Holds the product to every rule of this package.
class ArchitectureTest {

    private static JavaClasses product;

    @BeforeAll
    static void readTheProduct() {
        product =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(
                                place -> !place.contains("/nl/basiseerst/persistence/generated/"))
                        .importPackages("nl.basiseerst");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namedRules")
    void theProductKeeps(ArchRule rule) {
        rule.check(product);
    }

    @Test
    void theProductWasRead() {
        assertTrue(product.contain("nl.basiseerst.app.Main"));
        assertFalse(product.contain(ArchitectureTest.class));
    }

    static Stream<Named<ArchRule>> namedRules() {
        return rules().entrySet().stream().map(rule -> Named.of(rule.getKey(), rule.getValue()));
    }

    /// Every rule, by its name. Read from the classes, so that none can be left out.
    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        Stream.of(Layers.class, ForeignThings.class, Manners.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class)
                .forEach(field -> rules.put(field.getName(), valueOf(field)));
        return rules;
    }

    private static ArchRule valueOf(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
