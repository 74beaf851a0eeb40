package nl.basiseerst.cli;

import java.nio.file.Path;

/// Which practice a command is about.
public sealed interface PracticePlace {

    /// The practice of a file; what is stored is left alone.
    record InFile(Path file) implements PracticePlace {}

    /// What is stored in a folder.
    record InFolder(Path folder) implements PracticePlace {}

    /// What is stored in the folder that the platform keeps for programs.
    record Usual() implements PracticePlace {}
}
