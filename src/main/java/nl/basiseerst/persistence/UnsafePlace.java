package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Folders in which a database comes to harm: on another computer, where a lock does not hold and
/// the line may go in the middle of a write; or kept alike with another computer by a service that
/// copies the file while it is being written.
///
/// H2: "Databases aren't intended to be stored on remote file systems" (h2database issue 3571).
final class UnsafePlace {

    /// As Java names the file systems of Linux and macOS.
    private static final Set<String> NETWORK =
            Set.of(
                    "nfs",
                    "nfs3",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "afpfs",
                    "webdav",
                    "davfs",
                    "fuse.davfs2",
                    "fuse.sshfs",
                    "fuse.rclone",
                    "ncpfs",
                    "afs");

    /// What a folder that a service keeps alike is called, in lower case, without what may follow.
    private static final Map<String, String> SYNCED =
            Map.of(
                    "onedrive", "OneDrive",
                    "dropbox", "Dropbox",
                    "google drive", "Google Drive",
                    "googledrive", "Google Drive",
                    "icloud drive", "iCloud",
                    "iclouddrive", "iCloud",
                    "icloud~", "iCloud",
                    "mobile documents", "iCloud",
                    "com~apple~clouddocs", "iCloud",
                    "nextcloud", "Nextcloud");

    /// What a service leaves in the folder that it keeps alike, whatever that is called.
    private static final Map<String, String> MARKERS =
            Map.of(
                    ".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive",
                    ".dropbox.cache", "Dropbox",
                    ".tmp.driveupload", "Google Drive",
                    ".tmp.drivedownload", "Google Drive",
                    ".nextcloudsync.log", "Nextcloud",
                    ".stfolder", "Syncthing");

    private UnsafePlace() {}

    /// @param folder absolute; need not be there yet
    /// @throws Failure `folder-network` or `folder-synced`, with the folder and what it is
    static void refuse(Path folder) throws IOException {
        Path there = folder;
        while (there.getParent() != null && Files.notExists(there)) {
            there = there.getParent();
        }
        Path real = Files.exists(there) ? there.toRealPath() : there;
        String type = Files.exists(there) ? Files.getFileStore(there).type() : "";
        Optional<String> share = network(real, type);
        if (share.isPresent()) {
            throw new Failure("folder-network", folder, share.get());
        }
        Optional<String> service = synced(folder).or(() -> synced(real));
        if (service.isPresent()) {
            throw new Failure("folder-synced", folder, service.get());
        }
    }

    /// What kind of network share that is, or empty if it is on this computer.
    ///
    /// @param type of the file system
    static Optional<String> network(Path folder, String type) {
        String root = folder.getRoot() == null ? "" : folder.getRoot().toString();
        if (root.startsWith("\\\\")) {
            return Optional.of(root);
        }
        return Optional.of(type).filter(name -> NETWORK.contains(name.toLowerCase(Locale.ROOT)));
    }

    /// Which service keeps that folder alike with other computers, or empty if none does.
    static Optional<String> synced(Path folder) {
        for (Path part : folder) {
            Optional<String> service = named(part.toString().toLowerCase(Locale.ROOT));
            if (service.isPresent()) {
                return service;
            }
        }
        for (Path above = folder; above != null; above = above.getParent()) {
            for (Map.Entry<String, String> marker : MARKERS.entrySet()) {
                if (Files.exists(above.resolve(marker.getKey()))) {
                    return Optional.of(marker.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(String name) {
        return SYNCED.entrySet().stream()
                .filter(known -> isNamed(name, known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The services add whose it is: `OneDrive - Praktijk`, `GoogleDrive-naam@…`, `Dropbox (Werk)`.
    private static boolean isNamed(String name, String service) {
        return name.startsWith(service)
                && (name.length() == service.length()
                        || service.endsWith("~")
                        || " -(".indexOf(name.charAt(service.length())) >= 0);
    }
}
