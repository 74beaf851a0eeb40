package nl.basiseerst.app;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.FolderOpener;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Opens folders with the program that each desktop has for it. Not with `java.awt.Desktop`, whose
/// toolkit does not go together with that of the window on every system.
public final class DesktopFolders implements FolderOpener {

    private static final int PATIENCE_SECONDS = 5;

    private final String program;
    private final boolean tellsHowItWent;

    /// @param system name of the operating system, as Java has it
    public static DesktopFolders of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new DesktopFolders("explorer.exe", false); // ends with 1 when all went well
        }
        return new DesktopFolders(name.startsWith("mac") ? "open" : "xdg-open", true);
    }

    /// @param tellsHowItWent whether the program ends with 0 only when it opened the folder
    DesktopFolders(String program, boolean tellsHowItWent) {
        this.program = program;
        this.tellsHowItWent = tellsHowItWent;
    }

    @Override
    public void open(Path folder) {
        Path place = folder.toAbsolutePath();
        if (!Files.isDirectory(place)) {
            throw new Failure("folder-absent", place);
        }
        try {
            Process opening = start(place);
            // Some desktops keep the program until the file manager is closed: it did open.
            boolean ended = opening.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (ended && tellsHowItWent && opening.exitValue() != 0) {
                throw new Failure("folder-not-opened", place);
            }
        } catch (IOException e) {
            throw new Failure("folder-not-opened", e, place);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a thread", e);
        }
    }

    private Process start(Path folder) throws IOException {
        return new ProcessBuilder(program, folder.toString())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
