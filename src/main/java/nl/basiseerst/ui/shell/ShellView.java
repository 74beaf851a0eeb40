package nl.basiseerst.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.ui.common.FailureBanner;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// All that is in the window: the navigation, the place that is shown, what went wrong, the help.
public final class ShellView extends StackPane {

    /// In pixels, with text of normal size.
    private static final double ROOMY_WIDTH = 1000;

    private final ShellViewModel model;
    private final Texts texts;
    private final List<Place> places;
    private final Map<Integer, Node> visited = new HashMap<>();
    private final Navigation navigation;
    private final HelpSheet help;
    private final BorderPane content = new BorderPane();
    private final BorderPane frame = new BorderPane();
    private final VBox top = new VBox();
    private @Nullable Node beforeHelp;
    private @Nullable Cover cover;
    private @Nullable ConflictSheet sheet;

    /// @param places in the order of the navigation; as many as the model knows
    public ShellView(ShellViewModel model, Texts texts, Failures failures, List<Place> places) {
        this.model = model;
        this.texts = texts;
        this.places = List.copyOf(places);
        navigation = new Navigation(model, texts, this.places);
        help = new HelpSheet(model, texts, this.places);
        top.getChildren().add(new FailureBanner(texts, failures));
        content.setTop(top);
        frame.setLeft(navigation);
        frame.setCenter(content);
        getStyleClass().add("shell");
        getChildren().add(frame);
        addEventHandler(KeyEvent.KEY_PRESSED, new ShellKeys(model, this::enter)::pressed);
        widthProperty().subscribe(_ -> makeRoom());
        model.textPercentProperty().subscribe(_ -> makeRoom());
        model.chosenProperty().subscribe(chosen -> show(chosen.intValue()));
        model.helpProperty().subscribe((_, shown) -> showHelp(shown));
    }

    /// Joins the shell to the desk: the bar above every view, going to where a view points, and the
    /// start in place of everything while no practice is open.
    ///
    /// @param start shown in all stages but [Desk.Stage#OPEN] and [Desk.Stage#LOCKED]
    public void workOn(Desk desk, WorkBar bar, Node start) {
        top.getChildren().addFirst(bar);
        bar.listenOn(this);
        getChildren().add(start);
        desk.stageProperty()
                .subscribe(
                        stage -> {
                            if (cover != null) {
                                cover.put(stage == Desk.Stage.LOCKED);
                            }
                            if (stage == Desk.Stage.LOCKED) {
                                return; // the rest is as it was once somebody has logged in
                            }
                            start.setVisible(stage != Desk.Stage.OPEN);
                            frame.setVisible(stage == Desk.Stage.OPEN);
                            if (stage == Desk.Stage.OPEN) {
                                enter();
                            }
                            askWhatToKeep(desk); // it may have come while nobody was logged in
                        });
        desk.destinationProperty().subscribe(this::goTo);
        Typing.watch(this, desk);
        top.getChildren().add(1, new HaltBanner(desk.halt(), texts));
        desk.conflicts().nowProperty().subscribe(_ -> askWhatToKeep(desk));
    }

    /// What two people changed at the same time is asked over everything else.
    private void askWhatToKeep(Desk desk) {
        Conflict conflict = desk.conflicts().nowProperty().get();
        boolean asked = isAsked();
        if (conflict != null && desk.stageProperty().get() == Desk.Stage.LOCKED) {
            return; // nothing of the practice is shown then
        }
        if (conflict == null && !asked) {
            return;
        }
        getChildren().removeIf(ConflictSheet.class::isInstance);
        frame.setDisable(conflict != null);
        if (conflict != null) {
            ConflictSheet now = sheet(desk);
            getChildren().add(now);
            now.show(conflict);
        } else if (frame.isVisible()) {
            enter();
        }
    }

    private boolean isAsked() {
        return getChildren().stream().anyMatch(ConflictSheet.class::isInstance);
    }

    private ConflictSheet sheet(Desk desk) {
        if (sheet == null) {
            sheet = new ConflictSheet(desk.conflicts(), texts);
        }
        return sheet;
    }

    /// Shows something above every view, below the bar.
    public void showAbove(Node banner) {
        top.getChildren().add(top.getChildren().size() - 1, banner);
    }

    /// Has somebody log in where that is needed: then nothing is shown but this.
    ///
    /// @param gate asked for once, when somebody has to
    public void closeWith(Supplier<? extends Node> gate, Desk desk) {
        cover = new Cover(this, gate);
        cover.put(desk.stageProperty().get() == Desk.Stage.LOCKED);
    }

    /// With large text, or in a small window, the navigation leaves its room to the view.
    private void makeRoom() {
        double perTextSize = getWidth() * 100 / model.textPercentProperty().get();
        navigation.setNarrow(getWidth() > 0 && perTextSize < ROOMY_WIDTH);
    }

    private void goTo(@Nullable Destination destination) {
        for (int i = 0; destination != null && i < places.size(); i++) {
            if (places.get(i).id().equals(destination.place())) {
                model.choose(i);
                if (destination.thing() == null) { // otherwise the view goes to the thing
                    enter();
                }
            }
        }
    }

    /// Puts the keyboard where the work of the view begins: where the view says, or else on the
    /// first it has.
    private void enter() {
        Node view = content.getCenter();
        content.applyCss();
        content.layout(); // what is laid out anew may take the keyboard away again
        view.requestFocus();
        if (view.isFocused() && !view.isFocusTraversable()) {
            view.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private void show(int chosen) {
        boolean focusLeaves = isFocusIn(content.getCenter());
        content.setCenter(visited.computeIfAbsent(chosen, i -> places.get(i).view().get()));
        if (focusLeaves) {
            navigation.focusChosen();
        }
    }

    private void showHelp(boolean shown) {
        Scene scene = getScene();
        if (shown) {
            beforeHelp = scene == null ? null : scene.getFocusOwner();
            getChildren().add(help);
            help.open(model.chosenProperty().get());
            frame.setDisable(true); // out of reach of the keyboard too
        } else {
            frame.setDisable(isAsked());
            getChildren().remove(help);
            if (beforeHelp != null) {
                beforeHelp.requestFocus();
            }
        }
    }

    private boolean isFocusIn(@Nullable Node view) {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        while (owner != null && !owner.equals(view)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
