package nl.basiseerst.report;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.overview.DayOverview;
import nl.basiseerst.application.overview.MemberOverview;
import nl.basiseerst.application.overview.Overview;
import nl.basiseerst.application.overview.OverviewWriter;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.RoomsOverview;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.report.layout.DayLayout;
import nl.basiseerst.report.layout.MemberLayout;
import nl.basiseerst.report.layout.Paper;
import nl.basiseerst.report.layout.RoomsLayout;
import nl.basiseerst.report.layout.TextMeasure;
import nl.basiseerst.report.layout.WeekLayout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/// Writes overviews as tagged PDF, in the language of the messages.
public final class PdfOverviewWriter implements OverviewWriter {

    private final Messages messages;

    public PdfOverviewWriter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public PreparedPages prepare(Overview overview) {
        try (Typefaces typefaces = Typefaces.load()) {
            Paper paper = paper(overview, typefaces);
            List<PreparedPages.Size> sizes =
                    paper.sheets().stream()
                            .map(sheet -> new PreparedPages.Size(sheet.width(), sheet.height()))
                            .toList();
            return new PreparedPages(
                    paper.title(), sizes, PdfFile.of(paper, overview.stamp(), typefaces));
        } catch (IOException e) {
            throw new UncheckedIOException("Made in memory, so this is a bug", e);
        }
    }

    @Override
    public void write(PreparedPages pages, Path file) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            // not createTempFile: its files are for the owner's eyes only
            Files.write(
                    draft, pages.pdf(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(draft, e);
            throw new Failure("cannot-write", e, target);
        }
    }

    private static void discard(Path draft, IOException cause) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private Paper paper(Overview overview, TextMeasure measure) {
        return switch (overview) {
            case WeekOverview week -> new WeekLayout(messages, measure).of(week);
            case DayOverview day -> new DayLayout(messages, measure).of(day);
            case RoomsOverview rooms -> new RoomsLayout(messages, measure).of(rooms);
            case MemberOverview member -> new MemberLayout(messages, measure).of(member);
        };
    }
}
