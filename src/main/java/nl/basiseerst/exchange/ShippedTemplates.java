package nl.basiseerst.exchange;

import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.catalogue.Templates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The starter catalogue and the templates inside the program. Safe for use by several threads.
public final class ShippedTemplates implements Templates {

    private static final List<String> SIZES = List.of("solo", "duo", "group", "centre");

    @Override
    public StarterCatalogue catalogue() {
        return read("starter-catalogue", StarterCatalogueShape.catalogue());
    }

    @Override
    public List<Template> templates() {
        return SIZES.stream()
                .map(size -> read("template-" + size, TemplateShapes.template()))
                .toList();
    }

    private static <T> T read(String name, Codec<T> codec) {
        String resource = "/catalogue/" + name + ".json";
        try (InputStream bytes =
                        Objects.requireNonNull(
                                ShippedTemplates.class.getResourceAsStream(resource), resource);
                Reader characters =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return JsonText.read(characters, codec);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
