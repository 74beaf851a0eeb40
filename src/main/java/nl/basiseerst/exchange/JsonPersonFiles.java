package nl.basiseerst.exchange;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.privacy.PersonFile;
import nl.basiseerst.application.privacy.PersonFiles;
import nl.basiseerst.exchange.JsonText.Layout;

import tools.jackson.core.JacksonException;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What is kept of one person, as JSON that another program can read. Safe for use by several
/// threads.
public final class JsonPersonFiles implements PersonFiles {

    @Override
    public void write(PersonFile person, Path file) {
        try {
            WholeFile.write(
                    file,
                    out -> {
                        Writer writer =
                                new BufferedWriter(
                                        new OutputStreamWriter(out, StandardCharsets.UTF_8));
                        JsonText.write(
                                writer, PersonShapes.person(), person, Layout.LINE_PER_THING);
                        writer.write('\n');
                        writer.flush();
                    });
        } catch (IOException | UncheckedIOException | JacksonException unwritable) {
            throw new Failure("cannot-write", unwritable, file);
        }
    }
}
