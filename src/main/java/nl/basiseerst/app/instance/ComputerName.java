package nl.basiseerst.app.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people call this computer.
public final class ComputerName {

    private static final Path NAME_OF_LINUX = Path.of("/etc/hostname");

    private ComputerName() {}

    /// As the system says, without asking the network, which may keep one waiting; empty if it does
    /// not.
    public static Optional<String> here() {
        return of(System.getenv(), NAME_OF_LINUX);
    }

    /// @param file with the name, where the system keeps it so
    static Optional<String> of(Map<String, String> environment, Path file) {
        return List.of("COMPUTERNAME", "HOSTNAME").stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> in(file));
    }

    private static Optional<String> in(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(name -> !name.isEmpty());
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}
