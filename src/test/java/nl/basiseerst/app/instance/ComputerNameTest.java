package nl.basiseerst.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class ComputerNameTest {

    @TempDir Path folder;

    @Test
    void isWhatTheSystemSaysInOneOfThreePlaces() throws IOException {
        Path file = folder.resolve("hostname");
        assertEquals(Optional.empty(), ComputerName.of(Map.of(), file));
        Files.writeString(file, "balie-1\n");
        assertEquals(Optional.of("balie-1"), ComputerName.of(Map.of(), file));
        assertEquals(Optional.of("balie-2"), ComputerName.of(Map.of("HOSTNAME", "balie-2"), file));
        assertEquals(
                Optional.of("BALIE-3"),
                ComputerName.of(Map.of("COMPUTERNAME", "BALIE-3", "HOSTNAME", "balie-2"), file));
        assertEquals(Optional.of("balie-1"), ComputerName.of(Map.of("HOSTNAME", " "), file));
        Files.writeString(file, "\n");
        assertEquals(Optional.empty(), ComputerName.of(Map.of(), file));
    }
}
