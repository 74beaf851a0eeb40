package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.WindowSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class WindowFileTest {

    @TempDir Path folder;

    @Test
    void recallsWhatItKept() {
        WindowSettings settings =
                new WindowSettings(
                        true,
                        true,
                        150,
                        Optional.of(new WindowSettings.Place(-20.5, 8, 1400, 900, true)));
        file("new/folder/window.properties").keep(settings);
        assertEquals(settings, file("new/folder/window.properties").recall());
    }

    @Test
    void keepsHowAViewIsLookedAtBesideTheWindow() {
        WindowSettings settings = new WindowSettings(true, false, 125, Optional.empty());
        WindowFile file = file("window.properties");
        file.keep(settings);
        file.keep("week", Map.of("scale", "DAY", "weekends", "false"));
        file.keep("basic", Map.of("scale", "WEEK"));
        assertEquals(settings, file.recall());
        file.keep(WindowSettings.FIRST_START);
        assertEquals(Map.of("scale", "DAY", "weekends", "false"), file.recall("week"));
        file.keep("week", Map.of("scale", "WEEK"));
        assertEquals(Map.of("scale", "WEEK"), file.recall("week"));
        assertEquals(Map.of("scale", "WEEK"), file.recall("basic"));
        assertEquals(Map.of(), file.recall("team"));
    }

    @Test
    void startsAfreshWithoutAFile() {
        assertEquals(WindowSettings.FIRST_START, file("window.properties").recall());
    }

    @ParameterizedTest
    @ValueSource(strings = {"textPercent=groot", "textPercent=900", "x=1\ny=", "dark=\\u12"})
    void startsAfreshAfterAFileThatMakesNoSense(String text) throws IOException {
        Files.writeString(folder.resolve("window.properties"), text);
        assertEquals(WindowSettings.FIRST_START, file("window.properties").recall());
    }

    @Test
    void doesNotFailWhereNothingCanBeKept() throws IOException {
        Files.writeString(folder.resolve("taken"), "a file, not a folder");
        WindowFile file = file("taken/window.properties");
        file.keep(WindowSettings.FIRST_START);
        assertEquals(WindowSettings.FIRST_START, file.recall());
    }

    private WindowFile file(String name) {
        return new WindowFile(folder.resolve(name));
    }
}
