package nl.basiseerst.ui.team;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.privacy.Copies.Copy;
import nl.basiseerst.application.privacy.ErasePerson;
import nl.basiseerst.application.privacy.Manner;
import nl.basiseerst.application.privacy.NamedText;
import nl.basiseerst.application.privacy.PersonDocument;
import nl.basiseerst.application.privacy.PersonFile;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Showing somebody what is kept of them, and taking them out.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class PersonPrivacyViewModel {

    /// What will happen, and the copies in which the name stays for a while.
    record Shown(ErasePerson.Preview preview, List<Copy> copies) {

        Shown {
            copies = List.copyOf(copies);
        }

        /// The day by which thinning has removed the last copy; empty if one stays until somebody
        /// removes it, or if there is none.
        Optional<LocalDate> goneBy() {
            if (copies.stream().anyMatch(copy -> copy.goneBy() == null)) {
                return Optional.empty();
            }
            return copies.stream().map(Copy::goneBy).max(LocalDate::compareTo);
        }
    }

    /// What was done last.
    ///
    /// @param key of the sentence, with places for the details
    record Done(String key, List<String> details) {

        Done {
            details = List.copyOf(details);
        }
    }

    private final Desk desk;
    private final Texts texts;
    private final PersonCare care;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<Optional<Member>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown =
            new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<@Nullable Done> done =
            new ReadOnlyObjectWrapper<>(this, "done");
    private final ReadOnlyObjectWrapper<@Nullable Job> working =
            new ReadOnlyObjectWrapper<>(this, "working");
    private final ReadOnlyBooleanWrapper erasing = new ReadOnlyBooleanWrapper(this, "erasing");
    private final Set<String> ticked = new HashSet<>();

    /// How many times something else was asked. What was worked out for earlier has no say any
    /// more.
    private int turn;

    public PersonPrivacyViewModel(
            Desk desk, Texts texts, PersonCare care, Consumer<Throwable> failures) {
        this.desk = desk;
        this.texts = texts;
        this.care = care;
        this.failures = failures;
        desk.rights().actorProperty().subscribe((_, _) -> forget());
    }

    /// What whoever was at work asked and saw is not for the next. What is being erased goes on.
    private void forget() {
        dismissDone();
        if (!erasing.get()) {
            close();
        }
    }

    /// Who is about to be erased; empty while nobody is.
    ReadOnlyObjectProperty<Optional<Member>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// What will happen; null until that was worked out.
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What was done last; null before that.
    ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// What is being worked out or gathered; null for nothing.
    ReadOnlyObjectProperty<@Nullable Job> workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Whether somebody is being erased at this moment, which is not given up halfway.
    ReadOnlyBooleanProperty erasingProperty() {
        return erasing.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }

    /// Writes what is kept of a member as a document, for that member.
    void inspectOnPaper(Member member) {
        Messages language = texts.messages();
        inspect(
                member,
                "pdf",
                (person, file) ->
                        care.pdf()
                                .apply(language)
                                .write(new PersonDocument(language).of(person), file));
    }

    /// Writes it so that another program can read it.
    void inspectAsData(Member member) {
        inspect(member, "json", (person, file) -> care.json().write(person, file));
    }

    private void inspect(Member member, String extension, BiConsumer<PersonFile, Path> write) {
        String name = texts.now("privacy.inspect.file", fileName(member.name()));
        care.choice()
                .toWrite(
                        "privacy.inspect.title",
                        new FileChoice.Kind("privacy.inspect.kind." + extension, extension),
                        name + "." + extension)
                .ifPresent(file -> gather(member, file, write));
    }

    private void gather(Member member, Path file, BiConsumer<PersonFile, Path> write) {
        stopWorking();
        done.set(null);
        int mine = turn;
        working.set(
                care.storage()
                        .start(
                                progress -> {
                                    PersonFile person = care.gather().of(member.id(), progress);
                                    write.accept(person, file);
                                    return file;
                                },
                                written -> {
                                    if (mine == turn) {
                                        working.set(null);
                                        done.set(
                                                new Done(
                                                        "privacy.inspect.done",
                                                        List.of(
                                                                member.name(),
                                                                written.toString())));
                                    }
                                },
                                failure -> failed(failure, mine)));
    }

    /// Asks what is to become of a member; nothing changes yet.
    void ask(Member member) {
        stopWorking();
        done.set(null);
        shown.set(null);
        asked.set(Optional.of(member));
    }

    /// Leaves the question open only while it is about who is looked at.
    void follow(String member) {
        Optional<Member> about = asked.get();
        if (about.isPresent() && !about.get().id().equals(member) && !erasing.get()) {
            close();
        }
    }

    /// Works out what a manner of erasing would do.
    void choose(Manner manner) {
        Optional<Member> member = asked.get();
        if (member.isEmpty()) {
            return;
        }
        String id = member.get().id();
        stopWorking();
        shown.set(null);
        int mine = turn;
        Terms terms = new Terms(texts.messages());
        working.set(
                care.storage()
                        .start(
                                progress ->
                                        new Shown(
                                                care.erase()
                                                        .preview(
                                                                id,
                                                                manner,
                                                                terms::roleAsName,
                                                                progress),
                                                care.copies().before(Instant.MAX)),
                                found -> {
                                    if (mine == turn) {
                                        working.set(null);
                                        show(found);
                                    }
                                },
                                failure -> failed(failure, mine)));
    }

    private void show(Shown found) {
        ticked.clear();
        found.preview().texts().stream()
                .filter(NamedText::ticked)
                .map(NamedText::key)
                .forEach(ticked::add);
        shown.set(found);
    }

    /// Whether the name goes from a text too.
    void tick(NamedText text, boolean goes) {
        if (goes) {
            ticked.add(text.key());
        } else {
            ticked.remove(text.key());
        }
    }

    /// Does what was shown, for good.
    void confirm() {
        Shown chosen = shown.get();
        Optional<Member> about = asked.get();
        if (chosen == null
                || erasing.get()
                || about.isEmpty()
                || !about.get().id().equals(chosen.preview().member().id())) {
            return;
        }
        ErasePerson.Preview preview = chosen.preview();
        Set<String> named = Set.copyOf(ticked);
        Terms terms = new Terms(texts.messages());
        erasing.set(true);
        care.storage()
                .start(
                        progress -> {
                            ErasePerson.Outcome outcome =
                                    care.erase()
                                            .erase(
                                                    preview.member().id(),
                                                    preview.manner(),
                                                    terms::roleAsName,
                                                    named);
                            care.rebuild().accept(progress);
                            return outcome;
                        },
                        outcome -> {
                            erasing.set(false);
                            close();
                            done.set(
                                    outcome.alias().isEmpty()
                                            ? new Done("privacy.erased.all", List.of())
                                            : new Done("privacy.erased", List.of(outcome.alias())));
                            desk.open();
                        },
                        failure -> {
                            erasing.set(false);
                            close();
                            failures.accept(failure);
                            desk.open(); // it may have been erased already
                        });
    }

    /// Leaves everything as it is.
    void close() {
        stopWorking();
        shown.set(null);
        asked.set(Optional.empty());
    }

    void dismissDone() {
        done.set(null);
    }

    private void stopWorking() {
        turn++;
        Job job = working.get();
        working.set(null);
        if (job != null) {
            job.cancel();
        }
    }

    private void failed(Throwable failure, int mine) {
        if (mine == turn) {
            working.set(null);
        }
        failures.accept(failure);
    }

    private static String fileName(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "medewerker" : plain;
    }
}
