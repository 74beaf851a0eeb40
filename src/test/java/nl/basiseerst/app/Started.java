package nl.basiseerst.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A class of ours started as a process of its own, with what it prints in two files. Ended when it
/// is closed.
record Started(Process process, Path out, Path err) implements AutoCloseable {

    private static final String WINDOW_WITHOUT_SCREEN = "-Dglass.platform=Headless";

    /// The program, with windows that nobody sees.
    static Started program(Path temp, String... arguments) throws IOException {
        return start(temp, List.of(), Main.class, arguments);
    }

    /// @param options of the virtual machine
    static Started start(Path temp, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = java(options, main, arguments);
        return start(temp, command);
    }

    static Started start(Path temp, List<String> command) throws IOException {
        Path out = Files.createTempFile(temp, "out", "");
        Path err = Files.createTempFile(temp, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(temp.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("XDG_DATA_HOME", temp.resolve("xdg").toString());
        return new Started(builder.start(), out, err);
    }

    static List<String> java(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.library.path=" + Path.of("target/native").toAbsolutePath());
        command.addAll(List.of(WINDOW_WITHOUT_SCREEN, "-Dprism.order=sw"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }

    /// Waits for its end.
    int code() throws InterruptedException {
        return process.waitFor();
    }

    String said() throws IOException {
        return Files.readString(out);
    }

    String complained() throws IOException {
        return Files.readString(err);
    }

    /// All it printed, for a failed test.
    String heard() {
        try {
            return said() + complained();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
