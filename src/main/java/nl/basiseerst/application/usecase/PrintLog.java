package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.privacy.Document;
import nl.basiseerst.application.privacy.DocumentWriter;
import nl.basiseerst.application.words.FilterWords;
import nl.basiseerst.application.words.LogWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The log of changes as it is looked at, on paper: what was looked for at its head, and the newest
/// link of the chain, so that the paper can be held against the log later. Calls block; make them
/// where all work with the store goes.
public final class PrintLog {

    /// How many changes are put on paper at most, the newest: some 50 sheets.
    public static final int MOST = 1000;

    private static final List<Double> SHARES = List.of(0.08, 0.2, 0.16, 0.42, 0.14);

    private final ReadLog log;
    private final Function<Messages, DocumentWriter> pdf;
    private final Clock clock;

    public PrintLog(ReadLog log, Function<Messages, DocumentWriter> pdf, Clock clock) {
        this.log = log;
        this.pdf = pdf;
        this.clock = clock;
    }

    /// Writes the changes that fit to a file, in place of what stood there.
    ///
    /// @param plan where names are looked up
    /// @return how many changes were written
    /// @throws nl.basiseerst.application.Failure if whoever is at work may not read the log, the
    ///   storage fails or the file cannot be written
    /// @throws java.util.concurrent.CancellationException if nobody waits for it any more
    public int to(
            Path file, LogFilter filter, Messages messages, PracticePlan plan, Progress progress) {
        List<LogLine> lines = new ArrayList<>();
        long next = LogSlice.NEWEST;
        do {
            LogSlice page = log.page(filter, next, progress);
            lines.addAll(page.lines());
            next = page.next();
        } while (next > 0 && lines.size() < MOST);
        List<LogLine> written = lines.stream().limit(MOST).toList();
        boolean more = next > 0 || lines.size() > MOST;
        pdf.apply(messages).write(document(written, more, filter, messages, plan), file);
        return written.size();
    }

    private Document document(
            List<LogLine> lines,
            boolean more,
            LogFilter filter,
            Messages messages,
            PracticePlan plan) {
        LogWords words = new LogWords(messages, plan);
        ChainHead newest = log.newest();
        List<String> about = new ArrayList<>(new FilterWords(messages, plan).of(filter));
        about.add(messages.text("log.page.count", lines.size()));
        if (more) {
            about.add(messages.text("log.page.more"));
        }
        about.add(
                messages.text(
                        "log.page.link", Long.toString(newest.changeNo()), LogWords.chain(newest)));
        List<Document.Part> parts = new ArrayList<>();
        parts.add(
                new Document.Part(
                        messages.text("log.page.about"), about, List.of(), List.of(), List.of()));
        if (!lines.isEmpty()) {
            parts.add(
                    new Document.Part(
                            messages.text("log.page.changes"),
                            List.of(),
                            onPaper(words.headings()),
                            SHARES,
                            lines.stream().map(line -> onPaper(words.row(line))).toList()));
        }
        PrintStamp stamp =
                new PrintStamp(
                        plan.practice().name(),
                        newest.changeNo(),
                        ZonedDateTime.now(clock.withZone(plan.practice().zone())));
        return new Document(stamp, messages.text("log.page.title"), "", parts);
    }

    /// Without the number of things, which the words tell.
    private static List<String> onPaper(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        cells.remove(4);
        return cells;
    }
}
