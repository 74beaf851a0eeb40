package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.WindowSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/anna");

    @TempDir Path temp;

    @Test
    void linuxKeepsItWhereXdgSaysOrElseBelowHome() {
        assertEquals(
                HOME.resolve(".local/share/basiseerst"),
                DataFolder.usual("Linux", Map.of(), HOME).path());
        assertEquals(
                Path.of("/data/basiseerst"),
                DataFolder.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME).path());
        assertEquals(
                HOME.resolve(".local/share/basiseerst"),
                DataFolder.usual("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME).path());
    }

    @Test
    void macKeepsItInTheLibrary() {
        assertEquals(
                HOME.resolve("Library/Application Support/BasisEerst"),
                DataFolder.usual("Mac OS X", Map.of(), HOME).path());
    }

    @Test
    void windowsKeepsItOutOfTheRoamingProfile() {
        assertEquals(
                Path.of("/local/BasisEerst"),
                DataFolder.usual("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME).path());
        assertEquals(
                HOME.resolve("AppData/Local/BasisEerst"),
                DataFolder.usual("Windows 11", Map.of(), HOME).path());
    }

    @Test
    void aFolderWithOnlyALogAndHowTheWindowWasLeftIsEmpty() throws IOException {
        DataFolder folder = new DataFolder(temp.resolve("data"));
        assertTrue(folder.isEmpty());
        folder.create();
        Files.createDirectory(folder.log());
        new WindowFile(folder.window()).keep(WindowSettings.FIRST_START);
        assertTrue(folder.isEmpty());
        Files.writeString(folder.path().resolve("iets"), "");
        assertFalse(folder.isEmpty());
    }
}
