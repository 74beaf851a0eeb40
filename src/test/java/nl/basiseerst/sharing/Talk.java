package nl.basiseerst.sharing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An [OtherComputer] as a process of its own, and what is said to it.
final class Talk {

    private final Process process;
    private final BufferedReader in;
    private final PrintWriter out;

    private Talk(Process process) {
        this.process = process;
        in = process.inputReader(StandardCharsets.UTF_8);
        out = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    static Talk start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                OtherComputer.class.getName()));
        command.addAll(List.of(arguments));
        return new Talk(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    void tell(String words) {
        out.println(words);
    }

    /// The rest of the next line that begins so.
    String answer(String begin) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(begin)) {
                return line.substring(begin.length());
            }
            said.add(line);
        }
        throw new AssertionError(
                "Nothing that begins with " + begin + " in " + String.join("\n", said));
    }

    /// Kills it, as `kill -9` does: it does nothing more, not even a last thing.
    void kill() {
        process.destroyForcibly();
    }

    /// Waits until it is gone.
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /// Ends it and waits until it is gone.
    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
