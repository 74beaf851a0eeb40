package nl.basiseerst.app.instance;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

/// Who has the window of a data folder, and where it can be called, as it stands in the lock file.
/// All of it is empty as long as nothing is known.
///
/// @param socket empty if it cannot be called
record Holder(String user, String computer, String socket) {

    private static final int MOST_BYTES = 4_000;

    /// This program.
    static Holder here(String user, String socket) {
        return new Holder(user, ComputerName.here().orElse(""), socket);
    }

    /// What stands in a lock file; a file that is being written counts as one that says nothing.
    static Holder in(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
            channel.read(bytes);
            String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            Properties values = new Properties();
            values.load(new StringReader(text));
            return new Holder(
                    values.getProperty("user", ""),
                    values.getProperty("computer", ""),
                    values.getProperty("socket", ""));
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Holder("", "", "");
        }
    }

    /// @throws IOException if it cannot be written
    void write(FileChannel channel) throws IOException {
        String text = line("user", user) + line("computer", computer) + line("socket", socket);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /// As [Properties] reads it. It writes a date beside, and loading what that takes would hold up
    /// every start of the program.
    private static String line(String name, String value) {
        return name + "=" + value.replace("\\", "\\\\").replaceAll("\\R", " ") + "\n";
    }
}
