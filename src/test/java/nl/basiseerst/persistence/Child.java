package nl.basiseerst.persistence;

import nl.basiseerst.testing.Samples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Another Java program with the classes of this build, in a process of its own.
///
/// The classes are put in one jar, so that an archive of loaded classes can be kept: a child then
/// starts in half the time.
record Child(String classPath, Path archive) {

    /// What a [Visitor] starts with where there is nothing.
    static final String EXAMPLE = Samples.file("worked-example").toString();

    static Child in(Path folder) throws IOException {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> parts = new ArrayList<>();
        for (String part : all.split(File.pathSeparator, -1)) {
            parts.add(Files.isDirectory(Path.of(part)) ? jar(part, folder, parts.size()) : part);
        }
        return new Child(String.join(File.pathSeparator, parts), folder.resolve("classes.jsa"));
    }

    private static String jar(String classes, Path folder, int number) {
        String jar = folder.resolve("classes" + number + ".jar").toString();
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.err, System.err, "--create", "--file", jar, "-C", classes, ".");
        return jar;
    }

    /// Starts the program.
    ///
    /// @param before words of a command to start it with, such as one that takes away rights
    Process start(List<String> before, Class<?> program, String... arguments) throws IOException {
        return start(before, 256, program, arguments);
    }

    /// Starts the program.
    ///
    /// @param megabytes that it has for its objects
    Process start(List<String> before, int megabytes, Class<?> program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + archive,
                        "-Xlog:cds=off",
                        "-Xlog:aot=off",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        classPath,
                        program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /// Runs the program to its end.
    ///
    /// @return the lines it printed, to either stream
    List<String> run(List<String> before, Class<?> program, String... arguments)
            throws IOException {
        Process process = start(before, program, arguments);
        List<String> lines = lines(process).toList();
        process.onExit().join();
        return lines;
    }

    static Stream<String> lines(Process process) {
        return process.inputReader(StandardCharsets.UTF_8).lines();
    }
}
