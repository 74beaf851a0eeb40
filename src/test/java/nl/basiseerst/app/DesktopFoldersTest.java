package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.Failure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class DesktopFoldersTest {

    @TempDir Path temp;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theProgramOfTheDesktopGetsTheFolder() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("map met spatie"));
        Path told = temp.resolve("told");
        opener("printf %s \"$1\" > '" + told + "'").open(folder);
        assertEquals(folder.toString(), Files.readString(told));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatTheProgramCannotOpenIsTold() throws IOException {
        assertRefused("folder-not-opened", opener("exit 4"), temp);
    }

    @Test
    void aProgramThatIsMissingIsTold() {
        assertRefused("folder-not-opened", new DesktopFolders("geen-programma", true), temp);
    }

    @Test
    void aFolderThatIsNotThereIsToldByName() {
        assertRefused("folder-absent", DesktopFolders.of("Linux"), temp.resolve("log"));
    }

    private static void assertRefused(String key, DesktopFolders opener, Path folder) {
        Failure failure = assertThrows(Failure.class, () -> opener.open(folder));
        assertEquals(key, failure.key());
        assertEquals(List.of(folder), failure.details());
    }

    private DesktopFolders opener(String does) throws IOException {
        Path program =
                Files.createFile(
                        temp.resolve("opener"),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
        Files.writeString(program, "#!/bin/sh\n" + does + "\n");
        return new DesktopFolders(program.toString(), true);
    }
}
