package nl.basiseerst.app;

import javafx.stage.Stage;

import nl.basiseerst.application.FolderOpener;
import nl.basiseerst.report.DesktopPrinters;
import nl.basiseerst.report.PdfPageImages;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.crash.CrashDialog;
import nl.basiseerst.ui.crash.CrashViewModel;
import nl.basiseerst.ui.print.PrintPreview;
import nl.basiseerst.ui.print.PrintPreviewViewModel;
import nl.basiseerst.ui.print.PrintRoom;
import nl.basiseerst.ui.shell.DesktopFolderChoice;
import nl.basiseerst.ui.shell.NoticeBanner;
import nl.basiseerst.ui.shell.NoticeViewModel;
import nl.basiseerst.ui.shell.ShellView;
import nl.basiseerst.ui.shell.ShellViewModel;
import nl.basiseerst.ui.shell.ShellWindow;
import nl.basiseerst.ui.shell.WorkBar;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;

/// Puts the window together around its views. On the JavaFX thread only.
final class WindowWiring {

    private static final String SETTINGS = "window.properties";
    private static final int TODAY = 0;

    private final Workplace workplace;
    private final DataFolder folder;
    private final FolderOpener folders = DesktopFolders.of(System.getProperty("os.name"));
    private final Desk desk;
    private final Texts texts;
    private @Nullable ShellView shell;
    private @Nullable FileChoice choice;
    private @Nullable PrintPreview preview;

    WindowWiring(Workplace workplace, DataFolder folder) {
        this.workplace = workplace;
        this.folder = folder;
        desk = workplace.desk();
        texts = workplace.texts();
    }

    /// Shows the window and starts to read the practice.
    ///
    /// @param choice asks for files
    void show(Stage stage, FileChoice choice) {
        boolean locked = workplace.isLocked();
        if (!locked) {
            desk.open(); // read beside all that follows; shown once that is done
        }
        texts.languageProperty().subscribe(language -> Locale.setDefault(language.locale()));
        Path settings = folder.path().resolve(SETTINGS);
        ShellViewModel model = new ShellViewModel(texts, new WindowFile(settings), Views.PLACES);
        if (locked) {
            new UnlockWindow(stage, model, workplace, folder.path())
                    .show(
                            () -> {
                                desk.open();
                                show(stage, choice, model);
                            });
        } else {
            show(stage, choice, model);
        }
        stage.show();
    }

    private void show(Stage stage, FileChoice choice, ShellViewModel model) {
        DataPlaces data = dataPlaces();
        AccessWiring access = new AccessWiring(workplace);
        Views views =
                new Views(
                        workplace,
                        choice,
                        new DesktopFolderChoice(stage, texts),
                        model,
                        data,
                        access,
                        new WindowFile(folder.path().resolve(SETTINGS)));
        ShellView view =
                new ShellView(model, texts, workplace.failures(), views.places(this::print));
        WorkBar.Actions actions =
                new WorkBar.Actions(() -> printShown(model), data.openFolder(), data.openLog());
        WorkBar bar = new WorkBar(desk, texts, actions);
        bar.show(access.who());
        view.workOn(desk, bar, views.start());
        view.showAbove(
                new NoticeBanner(
                        new NoticeViewModel(
                                desk,
                                workplace.storage(),
                                workplace::findings,
                                workplace.failures()),
                        texts));
        view.closeWith(access::gate, desk);
        CrashViewModel crashes = new CrashViewModel(desk, texts);
        new CrashDialog(crashes, texts, stage, model, data.openLog());
        workplace
                .failures()
                .tellBugsTo(
                        bug -> {
                            LogFile.openIn(folder.log()); // before it is logged
                            return crashes.test(bug);
                        });
        shell = view;
        this.choice = choice;
        new ShellWindow(stage, view, model);
    }

    /// Made when first something is printed.
    private PrintPreview preview(FileChoice choice) {
        PrintRoom room =
                new PrintRoom(
                        workplace::printOverview,
                        new PdfPageImages(),
                        new DesktopPrinters(),
                        workplace.storage(),
                        workplace.paper());
        return new PrintPreview(
                new PrintPreviewViewModel(room, choice, texts, workplace.failures()),
                texts,
                workplace.failures());
    }

    private void print(Printable page) {
        if (shell != null && choice != null) {
            if (preview == null) {
                preview = preview(choice);
            }
            preview.open(shell, page);
        }
    }

    /// What belongs on paper of the place that is shown.
    private void printShown(ShellViewModel model) {
        Shown shown = desk.shownProperty().get();
        if (shown != null) {
            boolean day = model.chosenProperty().get() == TODAY;
            print(day ? new Printable.Day(shown.date()) : new Printable.Week(shown.week()));
        }
    }

    private DataPlaces dataPlaces() {
        return new DataPlaces(
                folder.path(), folder.log(), () -> open(folder.path()), () -> open(folder.log()));
    }

    /// Waits for the desktop, so beside the JavaFX thread.
    private void open(Path place) {
        workplace
                .beside()
                .start(
                        _ -> {
                            folders.open(place);
                            return place;
                        },
                        _ -> {},
                        workplace.failures());
    }
}
