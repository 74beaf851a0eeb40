package nl.basiseerst.app;

import nl.basiseerst.application.WindowMemory;
import nl.basiseerst.application.WindowSettings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// How the window was left, as a small file. A file that cannot be read or makes no sense counts as
/// none; the log says so.
public final class WindowFile implements WindowMemory {

    private static final Logger LOG = LoggerFactory.getLogger(WindowFile.class);

    private final Path file;

    public WindowFile(Path file) {
        this.file = file;
    }

    @Override
    public WindowSettings recall() {
        if (Files.notExists(file)) {
            return WindowSettings.FIRST_START;
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            return settings(values);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("How the window was left cannot be read", e);
            return WindowSettings.FIRST_START;
        }
    }

    @Override
    public void keep(WindowSettings settings) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties(settings).store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("How the window is left cannot be kept", e);
        }
    }

    private static WindowSettings settings(Properties values) {
        Optional<WindowSettings.Place> place =
                values.containsKey("x")
                        ? Optional.of(
                                new WindowSettings.Place(
                                        number(values, "x"),
                                        number(values, "y"),
                                        number(values, "width"),
                                        number(values, "height"),
                                        Boolean.parseBoolean(values.getProperty("maximized"))))
                        : Optional.empty();
        return new WindowSettings(
                Boolean.parseBoolean(values.getProperty("english")),
                Boolean.parseBoolean(values.getProperty("dark")),
                Integer.parseInt(values.getProperty("textPercent", "100")),
                place);
    }

    private static double number(Properties values, String name) {
        return Double.parseDouble(values.getProperty(name, ""));
    }

    private static Properties properties(WindowSettings settings) {
        Properties values = new Properties();
        values.setProperty("english", Boolean.toString(settings.english()));
        values.setProperty("dark", Boolean.toString(settings.dark()));
        values.setProperty("textPercent", Integer.toString(settings.textPercent()));
        settings.place()
                .ifPresent(
                        place -> {
                            values.setProperty("x", Double.toString(place.x()));
                            values.setProperty("y", Double.toString(place.y()));
                            values.setProperty("width", Double.toString(place.width()));
                            values.setProperty("height", Double.toString(place.height()));
                            values.setProperty("maximized", Boolean.toString(place.maximized()));
                        });
        return values;
    }
}
