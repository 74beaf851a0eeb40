package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.Failure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which folders are refused because data come to harm there.
class UnsafePlaceTest {

    @TempDir Path temp;

    @ParameterizedTest
    @CsvSource({
        "/Users/a/OneDrive/praktijk, OneDrive",
        "/home/a/OneDrive - Huisartsen/x, OneDrive",
        "/Users/a/Library/CloudStorage/OneDrive-Persoonlijk, OneDrive",
        "/home/a/Dropbox (Praktijk), Dropbox",
        "/Users/a/Library/CloudStorage/GoogleDrive-a@b.nl/Mijn Drive, Google Drive",
        "/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x, iCloud",
        "/home/a/Nextcloud/praktijk, Nextcloud"
    })
    void aFolderOfAServiceIsKnownByItsName(Path folder, String service) {
        assertEquals(Optional.of(service), UnsafePlace.synced(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/dropboxer/praktijk", "/home/a/onedrivebackup", "/srv/praktijk"})
    void anotherFolderIsNot(Path folder) {
        assertEquals(Optional.empty(), UnsafePlace.synced(folder));
    }

    @Test
    void orByWhatTheServiceLeftInIt() throws IOException {
        Path within = Files.createDirectories(temp.resolve("wolk").resolve("praktijk"));
        assertDoesNotThrow(() -> UnsafePlace.refuse(within));
        Files.createDirectory(temp.resolve("wolk").resolve(".dropbox.cache"));
        Failure failure = assertThrows(Failure.class, () -> UnsafePlace.refuse(within));
        assertEquals("folder-synced", failure.key());
        Path later = within.resolve("nog").resolve("niet");
        assertThrows(Failure.class, () -> UnsafePlace.refuse(later));
    }

    @Test
    void throughALinkToo() throws IOException {
        Path real = Files.createDirectories(temp.resolve("OneDrive").resolve("praktijk"));
        Path link = Files.createSymbolicLink(temp.resolve("gewoon"), real);
        assertEquals(
                "folder-synced", assertThrows(Failure.class, () -> UnsafePlace.refuse(link)).key());
    }

    @ParameterizedTest
    @CsvSource({"nfs4", "cifs", "smbfs", "fuse.sshfs", "SMB2"})
    void aShareIsKnownByItsFileSystem(String type) {
        assertEquals(Optional.of(type), UnsafePlace.network(Path.of("/mnt/x"), type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "NTFS", "apfs", "tmpfs", "btrfs", "overlay", ""})
    void aDiskOfThisComputerIsNone(String type) {
        assertEquals(Optional.empty(), UnsafePlace.network(Path.of("/mnt/x"), type));
    }
}
