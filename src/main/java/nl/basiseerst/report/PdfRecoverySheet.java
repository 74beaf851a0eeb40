package nl.basiseerst.report;

import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.report.layout.Paper;
import nl.basiseerst.report.layout.RecoveryLayout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

/// The recovery key of encrypted data as a page.
public final class PdfRecoverySheet {

    private static final String PROGRAM = "BasisEerst";

    private final Messages messages;

    public PdfRecoverySheet(Messages messages) {
        this.messages = messages;
    }

    /// Made in memory only: what is on it must not lie about.
    ///
    /// @param key groups with dashes between them
    /// @param folder where the data are
    public PreparedPages prepare(String key, Path folder, ZonedDateTime now) {
        try (Typefaces typefaces = Typefaces.load()) {
            Paper paper =
                    new RecoveryLayout(messages, typefaces).of(key, folder, now.toLocalDate());
            List<PreparedPages.Size> sizes =
                    paper.sheets().stream()
                            .map(sheet -> new PreparedPages.Size(sheet.width(), sheet.height()))
                            .toList();
            PrintStamp stamp = new PrintStamp(PROGRAM, 0, now);
            return new PreparedPages(paper.title(), sizes, PdfFile.of(paper, stamp, typefaces));
        } catch (IOException e) {
            throw new UncheckedIOException("Made in memory, so this is a bug", e);
        }
    }
}
