package nl.basiseerst.app;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.backup.SecondPlace;
import nl.basiseerst.application.privacy.Copies;
import nl.basiseerst.application.privacy.CopyFiles;
import nl.basiseerst.application.privacy.ErasePerson;
import nl.basiseerst.application.privacy.Eraser;
import nl.basiseerst.application.privacy.GatherPerson;
import nl.basiseerst.application.privacy.KeepNoLonger;
import nl.basiseerst.application.privacy.KnownAccounts;
import nl.basiseerst.application.privacy.LastErasure;
import nl.basiseerst.application.privacy.Measures;
import nl.basiseerst.application.privacy.PersonFile.KnownAccount;
import nl.basiseerst.application.privacy.ProcessingRegister;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPersonFiles;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.JooqEraser;
import nl.basiseerst.persistence.backup.FolderBackups;
import nl.basiseerst.persistence.backup.Rebuild;
import nl.basiseerst.persistence.backup.SecondPlaceFile;
import nl.basiseerst.persistence.backup.WrittenBackupsFile;
import nl.basiseerst.report.PdfDocumentWriter;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.settings.privacy.PrivacyViewModel;
import nl.basiseerst.ui.settings.privacy.PrivacyWork;
import nl.basiseerst.ui.team.PersonCare;
import nl.basiseerst.ui.team.PersonPrivacyViewModel;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What shows people their data and takes them out, of one data folder.
final class PrivacyParts {

    private final Workplace workplace;
    private final DataFolder folder;
    private final SecondPlace second;

    PrivacyParts(Workplace workplace, DataFolder folder) {
        this.workplace = workplace;
        this.folder = folder;
        second = new SecondPlaceFile(folder.secondPlace());
    }

    /// What a member can ask about their data.
    PersonPrivacyViewModel person(FileChoice choice) {
        PersonCare care =
                new PersonCare(
                        gathering(),
                        erasing(),
                        new JsonPersonFiles(),
                        PdfDocumentWriter::new,
                        copies(),
                        this::rebuild,
                        workplace.storage(),
                        choice);
        return new PersonPrivacyViewModel(
                workplace.desk(), workplace.texts(), care, workplace.failures());
    }

    /// How long data are kept, and what else the practice settles about privacy.
    PrivacyViewModel settings(FileChoice choice) {
        PrivacyWork work =
                new PrivacyWork(
                        keeping(),
                        register(),
                        PdfDocumentWriter::new,
                        copies(),
                        () -> LastErasure.in(workplace.settings()),
                        workplace::load,
                        this::rebuild,
                        workplace.storage());
        return new PrivacyViewModel(
                workplace.desk(), workplace.texts(), work, choice, workplace.failures());
    }

    /// Looks, once whoever is at work is known and the first verdict is there, which it would
    /// delay.
    void lookDaily() {
        boolean[] looked = new boolean[1];
        workplace
                .desk()
                .judgedProperty()
                .subscribe(
                        judged -> {
                            boolean here = !workplace.neighbours().isGuest();
                            if (judged != null && here && !looked[0]) {
                                looked[0] = true;
                                daily();
                            }
                        });
    }

    /// Looks at what is past its term, once a day; removes it if that was switched on.
    private void daily() {
        KeepNoLonger keeping = keeping();
        workplace
                .storage()
                .start(
                        progress -> {
                            Terms terms = new Terms(workplace.texts().messages());
                            boolean removed =
                                    keeping.daily(terms::roleAsName)
                                            .filter(report -> report.removed())
                                            .isPresent();
                            if (removed || LastErasure.lingers(workplace.settings())) {
                                rebuild(progress);
                            }
                            return removed;
                        },
                        removed -> {
                            if (removed) {
                                workplace.desk().open();
                            }
                        },
                        workplace.failures());
    }

    ErasePerson erasing() {
        return new ErasePerson(
                workplace::store,
                this::eraser,
                workplace.session(),
                workplace.guard(),
                workplace.clock());
    }

    KeepNoLonger keeping() {
        return new KeepNoLonger(
                workplace::store,
                workplace::settings,
                this::eraser,
                workplace.session(),
                workplace.clock());
    }

    private GatherPerson gathering() {
        return new GatherPerson(
                workplace::store,
                () -> (KnownAccounts) this::accountOf,
                new JsonEntityText(),
                workplace.session(),
                workplace.clock());
    }

    private Optional<KnownAccount> accountOf(String member) {
        return workplace.accounts().all().stream()
                .filter(account -> member.equals(account.member()))
                .map(
                        account ->
                                new KnownAccount(
                                        account.name(), account.role().name(), account.active()))
                .findFirst();
    }

    private ProcessingRegister register() {
        return new ProcessingRegister(
                workplace::store,
                () -> keeping().rule(),
                this::measures,
                workplace.session(),
                workplace.clock());
    }

    private Measures measures() {
        workplace.neighbours().requireHere(); // the other computer knows how it is set
        long accounts = workplace.accounts().all().stream().filter(Account::active).count();
        return new Measures(
                workplace.lock().isOn(),
                Math.toIntExact(accounts),
                workplace.neighbours().sharing().standing().on());
    }

    private Copies copies() {
        return new CopyFiles(
                folder.path(),
                this::places,
                new FolderBackups(workplace.lock()::envelope),
                new WrittenBackupsFile(folder.writtenBackups()),
                workplace.session(),
                ZoneId.systemDefault());
    }

    private List<Path> places() {
        List<Path> places = new ArrayList<>(List.of(folder.backups()));
        second.folder().ifPresent(places::add);
        return places;
    }

    private Eraser eraser() {
        return new JooqEraser(workplace.opened(), new JsonEntityText());
    }

    /// Makes the data file anew: H2 only appends, so the old one still has every byte.
    void rebuild(Progress progress) {
        @Nullable FileKey key = workplace.lock().fileKey();
        workplace.whileClosed(() -> new Rebuild(folder.path()).run(key, key, progress));
        LastErasure.rebuilt(workplace.settings());
    }
}
