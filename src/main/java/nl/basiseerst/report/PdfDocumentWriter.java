package nl.basiseerst.report;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.privacy.Document;
import nl.basiseerst.application.privacy.DocumentWriter;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.report.layout.DocumentLayout;
import nl.basiseerst.report.layout.Paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes documents as tagged PDF, in the language of the messages.
public final class PdfDocumentWriter implements DocumentWriter {

    private final Messages messages;

    public PdfDocumentWriter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void write(Document document, Path file) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        byte[] pdf = pdf(document);
        try {
            try {
                Files.write(draft, pdf, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(
                        draft,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Failure("cannot-write", e, target);
        }
    }

    private byte[] pdf(Document document) {
        try (Typefaces typefaces = Typefaces.load()) {
            Paper paper = new DocumentLayout(messages, typefaces).of(document);
            return PdfFile.of(paper, document.stamp(), typefaces);
        } catch (IOException e) {
            throw new UncheckedIOException("Made in memory, so this is a bug", e);
        }
    }
}
