package nl.basiseerst.ui.week;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

import nl.basiseerst.ui.common.Once;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

/// What opens and closes beside the grid: one panel at a time, each made when it is first opened.
/// What is closed is not in the window, so that it is not drawn with every change.
final class BesideGrid implements WeekActions.Panels {

    /// Where the keyboard goes when a panel is left.
    interface Home {

        void take();

        /// Scrolls to the cursor.
        void reveal();
    }

    private final HBox body;
    private final WeekViewModel model;
    private final Texts texts;
    private final Home home;
    private final @Nullable CopyViewModel copying;
    private final ReplaceViewModel replacing;
    private final BooleanProperty details = new SimpleBooleanProperty(this, "details");
    private final BooleanProperty conflicts = new SimpleBooleanProperty(this, "conflicts");
    private final Once<Inspector> inspector;
    private final Once<ConflictPanel> conflictPanel;
    private final Once<PublishPanel> publishPanel;
    private final Once<ReplacePanel> replacePanel;
    private @Nullable CopyPanel copyPanel;
    private @Nullable Node open;

    /// @param body what they are put in, after what is there
    /// @param copying null where nothing is copied but blocks
    BesideGrid(
            HBox body,
            WeekViewModel model,
            BlockCommands commands,
            PatternCommands patterns,
            @Nullable CopyViewModel copying,
            WeekWork work,
            Texts texts,
            Home home) {
        this.body = body;
        this.model = model;
        this.texts = texts;
        this.home = home;
        this.copying = copying;
        replacing = new ReplaceViewModel(model, commands, work);
        BlockForm form = new BlockForm(model, commands);
        inspector =
                new Once<>(
                        () ->
                                new Inspector(
                                        model,
                                        commands,
                                        patterns,
                                        form,
                                        texts,
                                        home::take,
                                        this::closeDetails));
        conflictPanel =
                new Once<>(() -> new ConflictPanel(model, texts, this::arrive, this::leave));
        publishPanel = new Once<>(() -> new PublishPanel(model.publication(), texts, this::leave));
        replacePanel = new Once<>(() -> new ReplacePanel(replacing, texts, this::leave));
        details.subscribe((_, on) -> followDetails(on));
        conflicts.subscribe((_, on) -> followConflicts(on));
    }

    /// Whether the inspector is to be seen.
    BooleanProperty detailsProperty() {
        return details;
    }

    /// Whether the list of what does not fit is to be seen.
    BooleanProperty conflictsProperty() {
        return conflicts;
    }

    /// Opens the panel that copies a day, a week, a person's week or a range.
    void openCopy(CopyDraft.Kind kind) {
        CopyViewModel model = copying;
        Cursor at = this.model.cursorProperty().get();
        if (model != null && at != null) {
            model.begin(kind, at.member(), at.date());
            if (copyPanel == null) {
                copyPanel = new CopyPanel(model, texts, this::leave);
            }
            put(copyPanel.node());
            copyPanel.begin();
        }
    }

    void openPublishing() {
        put(publishPanel.get().node());
        publishPanel.get().begin();
    }

    /// Puts a panel in the place of what is open.
    void put(Node panel) {
        details.set(false);
        conflicts.set(false);
        show(panel);
    }

    /// Closes what is open, but for the inspector, and gives the keyboard back to the grid.
    void leave() {
        conflicts.set(false);
        if (!details.get()) {
            hide();
        }
        home.take();
    }

    /// Opens the inspector, with the keyboard where it is.
    void showDetails() {
        details.set(true);
    }

    @Override
    public void open() {
        showDetails();
        inspector.get().begin();
    }

    @Override
    public void openPatterns() {
        showDetails();
        inspector.get().beginPatterns();
    }

    @Override
    public void openSplit() {
        showDetails();
        inspector.get().beginSplit();
    }

    @Override
    public void openExtra() {
        showDetails();
        inspector.get().beginExtra();
    }

    @Override
    public void openReplace() {
        if (replacing.begin()) {
            put(replacePanel.get().node());
            replacePanel.get().begin();
        }
    }

    /// In the weeks of a basic schedule there is no such list.
    @Override
    public void openConflicts() {
        if (model.kind() == WeekKind.CALENDAR) {
            conflicts.set(true);
            conflictPanel.get().begin();
        }
    }

    @Override
    public void openCopy() {
        openCopy(CopyDraft.Kind.DAY);
    }

    @Override
    public void close() {
        details.set(false);
        conflicts.set(false);
        hide();
    }

    @Override
    public void reveal() {
        home.reveal();
    }

    private void arrive() {
        home.take();
        home.reveal();
    }

    private void closeDetails() {
        details.set(false);
        home.take();
    }

    private void followDetails(boolean on) {
        if (on) {
            conflicts.set(false);
            show(inspector.get());
        } else if (open instanceof Inspector) {
            hide();
        }
    }

    private void followConflicts(boolean on) {
        if (on) {
            details.set(false);
            show(conflictPanel.get());
        } else if (open instanceof ConflictPanel) {
            hide();
        }
    }

    private void show(Node panel) {
        if (!panel.equals(open)) {
            hide();
            body.getChildren().add(panel);
            open = panel;
        }
        body.applyCss();
        body.layout(); // what is inside a scroll pane can have the keyboard from here on
    }

    private void hide() {
        body.getChildren().remove(open);
        open = null;
    }
}
