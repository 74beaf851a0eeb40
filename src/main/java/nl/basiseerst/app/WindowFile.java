package nl.basiseerst.app;

import nl.basiseerst.application.ViewMemory;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// How the window was left, as a small file. A file that cannot be read or makes no sense counts as
/// none; the log says so.
public final class WindowFile implements WindowMemory, ViewMemory {

    private static final Logger LOG = LoggerFactory.getLogger(WindowFile.class);

    private static final Set<String> OF_WINDOW =
            Set.of("english", "dark", "textPercent", "x", "y", "width", "height", "maximized");

    private final Path file;

    public WindowFile(Path file) {
        this.file = file;
    }

    @Override
    public WindowSettings recall() {
        try {
            return Files.notExists(file) ? WindowSettings.FIRST_START : settings(read());
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("How the window was left cannot be read", e);
            return WindowSettings.FIRST_START;
        }
    }

    @Override
    public void keep(WindowSettings settings) {
        Properties values = readAgain();
        OF_WINDOW.forEach(values::remove);
        values.putAll(properties(settings));
        write(values);
    }

    @Override
    public Map<String, String> recall(String view) {
        Properties values = readAgain();
        Map<String, String> look = new LinkedHashMap<>();
        String prefix = view + ".";
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                look.put(name.substring(prefix.length()), values.getProperty(name));
            }
        }
        return look;
    }

    @Override
    public void keep(String view, Map<String, String> look) {
        Properties values = readAgain();
        values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(view + "."))
                .forEach(values::remove);
        look.forEach((name, value) -> values.setProperty(view + "." + name, value));
        write(values);
    }

    private Properties read() throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return values;
    }

    /// What stands in the file besides what is to be written; nothing if that cannot be read.
    private Properties readAgain() {
        try {
            return Files.exists(file) ? read() : new Properties();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("How the window was left cannot be read", e);
            return new Properties();
        }
    }

    private void write(Properties values) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
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
