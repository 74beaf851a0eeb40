package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import java.nio.file.Path;

/// A database that has not had the newest migrations yet.
final class OlderTables extends Failure {

    private static final long serialVersionUID = 1L;

    OlderTables(Path file) {
        super("database-older", file);
    }
}
