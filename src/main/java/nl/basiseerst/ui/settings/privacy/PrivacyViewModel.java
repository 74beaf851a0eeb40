package nl.basiseerst.ui.settings.privacy;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.privacy.Copies.Copy;
import nl.basiseerst.application.privacy.Document;
import nl.basiseerst.application.privacy.FreeTexts;
import nl.basiseerst.application.privacy.IllnessWords;
import nl.basiseerst.application.privacy.Retention;
import nl.basiseerst.application.privacy.RetentionReport;
import nl.basiseerst.application.privacy.RetentionRule;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How long data are kept, what is past its term, what backups still hold, and the register.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class PrivacyViewModel {

    /// How things stand.
    ///
    /// @param reports the newest first
    /// @param copies that still hold what was erased since, the oldest first
    record Standing(RetentionRule rule, List<RetentionReport> reports, List<Copy> copies) {

        Standing {
            reports = List.copyOf(reports);
            copies = List.copyOf(copies);
        }
    }

    private final Desk desk;
    private final Texts texts;
    private final PrivacyWork work;
    private final FileChoice choice;
    private final Consumer<Throwable> failures;
    private final IllnessWords words = IllnessWords.shipped();
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing =
            new ReadOnlyObjectWrapper<>(this, "standing");
    private final ReadOnlyObjectWrapper<@Nullable Retention> due =
            new ReadOnlyObjectWrapper<>(this, "due");
    private final ReadOnlyObjectWrapper<@Nullable List<String>> alarms =
            new ReadOnlyObjectWrapper<>(this, "alarms");
    private final ReadOnlyObjectWrapper<@Nullable Path> written =
            new ReadOnlyObjectWrapper<>(this, "written");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    public PrivacyViewModel(
            Desk desk,
            Texts texts,
            PrivacyWork work,
            FileChoice choice,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.texts = texts;
        this.work = work;
        this.choice = choice;
        this.failures = failures;
    }

    /// How things stand; null until that was read.
    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// What is past its term and waits for a decision; null while nobody asked.
    ReadOnlyObjectProperty<@Nullable Retention> dueProperty() {
        return due.getReadOnlyProperty();
    }

    /// The texts with a word about somebody's health; null while nobody asked. Kept nowhere else.
    ReadOnlyObjectProperty<@Nullable List<String>> alarmsProperty() {
        return alarms.getReadOnlyProperty();
    }

    /// Where the page for the register was written last; null before that.
    ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }

    IllnessWords words() {
        return words;
    }

    /// Reads how things stand.
    void refresh() {
        start(_ -> read(), standing::set);
    }

    private Standing read() {
        Optional<Instant> erased = work.lastErasure().get();
        List<Copy> copies = erased.map(moment -> work.copies().before(moment)).orElse(List.of());
        return new Standing(work.keeping().rule(), work.keeping().reports(), copies);
    }

    /// Sets how long is kept, and whether what is over goes by itself.
    void set(RetentionRule rule) {
        start(
                _ -> {
                    work.keeping().set(rule);
                    return read();
                },
                standing::set);
    }

    /// Looks at what is past its term. Nothing is removed.
    void look() {
        Terms terms = terms();
        start(
                _ -> {
                    work.keeping().look(terms::roleAsName);
                    return read();
                },
                standing::set);
    }

    /// Shows what is past its term, for a decision.
    void askToRemove() {
        Terms terms = terms();
        start(_ -> work.keeping().due(terms::roleAsName), due::set);
    }

    void leave() {
        due.set(null);
    }

    /// Removes what is past its term, for good. That is worked out anew: what came to be so since
    /// it was shown goes too.
    void remove() {
        due.set(null);
        Terms terms = terms();
        start(
                progress -> {
                    RetentionReport report = work.keeping().remove(terms::roleAsName);
                    if (report.removed()) {
                        work.rebuild().accept(progress);
                    }
                    return read();
                },
                now -> {
                    standing.set(now);
                    desk.open();
                });
    }

    /// Removes the copies that still hold what was erased, for good.
    void removeCopies() {
        Standing now = standing.get();
        if (now != null) {
            start(
                    _ -> {
                        work.copies().remove(now.copies());
                        return read();
                    },
                    standing::set);
        }
    }

    /// Looks through all free texts for words about somebody's health.
    void lookThroughTexts() {
        start(
                _ -> {
                    List<String> found = new ArrayList<>();
                    for (Entity thing :
                            FreeTexts.things(work.stored().load(Period.ALWAYS).plan())) {
                        FreeTexts.of(thing).stream()
                                .filter(text -> words.areIn(text, FreeTexts.about(thing)))
                                .distinct()
                                .forEach(found::add);
                    }
                    return List.copyOf(found);
                },
                alarms::set);
    }

    /// Asks where, and writes the page for the register.
    void writeRegister() {
        Messages language = texts.messages();
        choice.toWrite(
                        "privacy.register.title",
                        new FileChoice.Kind("privacy.inspect.kind.pdf", "pdf"),
                        texts.now("privacy.register.file") + ".pdf")
                .ifPresent(
                        file ->
                                start(
                                        _ -> {
                                            Document page = work.register().in(language);
                                            work.pdf().apply(language).write(page, file);
                                            return file;
                                        },
                                        written::set));
    }

    private interface Work<T> {
        T run(Progress progress);
    }

    private <T> void start(Work<T> todo, Consumer<T> after) {
        busy.set(true);
        written.set(null);
        work.storage()
                .start(
                        todo::run,
                        result -> {
                            busy.set(false);
                            after.accept(result);
                        },
                        failure -> {
                            busy.set(false);
                            failures.accept(failure);
                        });
    }

    /// The words of the language of this moment, for work beside this thread.
    private Terms terms() {
        return new Terms(texts.messages());
    }
}
