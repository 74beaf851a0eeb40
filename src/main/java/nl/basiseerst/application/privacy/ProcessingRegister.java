package nl.basiseerst.application.privacy;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.backup.Thinning;
import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.privacy.RetentionTerm.Kept;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The page for the register of processing (verwerkingsregister, AVG article 30): what the practice
/// does with data of people in this program, as it is set now. Calls block.
public final class ProcessingRegister {

    private final Supplier<PracticeStore> store;
    private final Supplier<RetentionRule> rule;
    private final Supplier<Measures> measures;
    private final Access access;
    private final Clock clock;

    /// @param store asked for at every call, as are the others
    public ProcessingRegister(
            Supplier<PracticeStore> store,
            Supplier<RetentionRule> rule,
            Supplier<Measures> measures,
            Access access,
            Clock clock) {
        this.store = store;
        this.rule = rule;
        this.measures = measures;
        this.access = access;
        this.clock = clock;
    }

    /// @throws Failure `not-permitted`, `no-practice`
    public Document in(Messages messages) {
        access.require(Action.KEEP_PRACTICE);
        StoredPractice stored = store.get().load().orElseThrow(() -> new Failure("no-practice"));
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(stored.plan().practice().zone()));
        PrintStamp stamp = new PrintStamp(stored.plan().practice().name(), stored.changeNo(), now);
        Words words = new Words(messages);
        List<Document.Part> parts = new ArrayList<>();
        parts.add(
                Document.Part.said(
                        words.text("who"),
                        List.of(words.text("who.is", stamp.practice()), words.text("who.fill"))));
        parts.add(words.list("purposes", 4));
        parts.add(words.list("grounds", 2));
        parts.add(words.table("categories", List.of(0.3, 0.7), 6));
        parts.add(words.list("not", 3));
        parts.add(words.list("receivers", 3));
        parts.add(retention(words, rule.get()));
        parts.add(measures(words, measures.get()));
        parts.add(words.list("rights", 2));
        return new Document(stamp, words.text("title"), "", parts);
    }

    private static Document.Part retention(Words words, RetentionRule rule) {
        List<List<String>> rows = new ArrayList<>();
        for (Kept kept : Kept.values()) {
            RetentionTerm term = RetentionTerm.shipped(kept);
            int months = kept == Kept.EMPLOYMENT ? rule.employment() : rule.schedule();
            rows.add(
                    List.of(
                            words.text("retention." + kept),
                            words.text("months", months),
                            words.text(
                                    "source",
                                    term.source(),
                                    words.text("certainty." + term.certainty()),
                                    words.terms.dateWithYear(term.date()))));
        }
        rows.add(
                List.of(
                        words.text("retention.backups"),
                        words.text("months", Thinning.MONTHS),
                        words.text("retention.backups.why")));
        String how = words.text(rule.automatic() ? "retention.automatic" : "retention.by-hand");
        return new Document.Part(
                words.text("retention"),
                List.of(how),
                words.columns("retention", 3),
                List.of(0.3, 0.14, 0.56),
                rows);
    }

    private static Document.Part measures(Words words, Measures measures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        words.text("measure.encrypted"),
                        words.text(measures.encrypted() ? "on" : "off")));
        rows.add(
                List.of(
                        words.text("measure.accounts"),
                        measures.accounts() == 0
                                ? words.text("off")
                                : words.text("on.accounts", measures.accounts())));
        rows.add(
                List.of(
                        words.text("measure.shared"),
                        words.text(measures.shared() ? "on.shared" : "off.shared")));
        for (String always : List.of("log", "backups", "network", "words")) {
            rows.add(List.of(words.text("measure." + always), words.text("always")));
        }
        return new Document.Part(
                words.text("measures"),
                List.of(),
                words.columns("measures", 2),
                List.of(0.7, 0.3),
                rows);
    }

    /// The sentences of the page.
    private record Words(Messages messages, Terms terms) {

        Words(Messages messages) {
            this(messages, new Terms(messages));
        }

        String text(String key, Object... details) {
            return messages.text("register." + key, details);
        }

        Document.Part list(String part, int sentences) {
            return Document.Part.said(
                    text(part),
                    IntStream.rangeClosed(1, sentences)
                            .mapToObj(i -> text(part + "." + i))
                            .toList());
        }

        List<String> columns(String part, int columns) {
            return IntStream.rangeClosed(1, columns)
                    .mapToObj(i -> text(part + ".column." + i))
                    .toList();
        }

        Document.Part table(String part, List<Double> shares, int rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int row = 1; row <= rows; row++) {
                int at = row;
                cells.add(
                        IntStream.rangeClosed(1, shares.size())
                                .mapToObj(column -> text(part + "." + at + "." + column))
                                .toList());
            }
            return new Document.Part(
                    text(part), List.of(), columns(part, shares.size()), shares, cells);
        }
    }
}
