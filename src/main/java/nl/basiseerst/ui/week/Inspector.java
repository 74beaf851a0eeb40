package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is at the cursor, beside the grid: the fields of a block, or a day that one can be added
/// to.
final class Inspector extends VBox {

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final Texts texts;
    private final Label title = new Label();
    private final Label about = new Label();
    private final BlockInspector block;
    private final FlowPane blockButtons = new FlowPane();
    private final VBox day = new VBox();
    private final Label dayText = new Label();
    private final VBox deviates = new VBox();
    private final Label was = new Label();
    private final Button add;
    private final PatternCommands patternCommands;
    private final PatternPane patterns;
    private final SelectionPane selected;
    private final SplitPane split;

    /// @param leave called when the keyboard is to go back to the grid
    /// @param closed called when it is to go
    Inspector(
            WeekViewModel model,
            BlockCommands commands,
            PatternCommands patternCommands,
            BlockForm form,
            Texts texts,
            Runnable leave,
            Runnable closed) {
        this.model = model;
        this.commands = commands;
        this.patternCommands = patternCommands;
        this.texts = texts;
        setId("inspector");
        getStyleClass().add("inspector");
        block = new BlockInspector(model, form, texts);
        add = button("inspector-add", "week.add", Feather.PLUS, this::addAndBegin);
        patterns = new PatternPane(model, patternCommands, texts, leave);
        selected = new SelectionPane(model, commands, texts);
        split = new SplitPane(model, commands, texts, leave);
        VBox content = new VBox(deviates(), selected, split, block, day, patterns);
        content.getStyleClass().add("inspector-content");
        ScrollPane scroll =
                new ScrollPane(
                        new VBox(
                                new ConflictNotes(model, texts, true),
                                Permitted.part(model.desk(), texts, Action.PLAN, content),
                                new ConflictNotes(model, texts, false)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head(closed),
                        scroll,
                        Permitted.button(model.desk(), texts, Action.PLAN, blockButtons()));
        day();
        model.cursorProperty().subscribe(_ -> show());
        model.blockProperty().subscribe(_ -> show());
        model.selection().idsProperty().subscribe(_ -> show());
        commands.takenProperty().subscribe(_ -> show());
        model.desk().shownProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    /// Puts the keyboard on the first thing to do.
    void begin() {
        if (model.blockProperty().get() != null) {
            block.begin();
        } else {
            add.requestFocus();
        }
    }

    /// Puts the keyboard on the patterns for the day at the cursor.
    void beginPatterns() {
        patterns.begin();
    }

    /// Asks when the block at the cursor is split.
    void beginSplit() {
        split.begin();
    }

    /// Puts the keyboard on the extra work in the block at the cursor.
    void beginExtra() {
        block.beginExtra();
    }

    private void keepBlock() {
        Block kept = model.blockProperty().get();
        Cursor at = model.cursorProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        if (kept == null || at == null || plan == null) {
            return;
        }
        String name = new PatternWords(texts).part(plan.sessionTypes(), PatternEdits.part(kept));
        patternCommands
                .makeOfBlock(name)
                .ifPresent(
                        pattern -> {
                            model.setCursor(new Cursor(at.member(), at.date()));
                            patterns.askName(pattern);
                        });
    }

    private void addAndBegin() {
        if (commands.add()) {
            begin();
        }
    }

    private HBox head(Runnable closed) {
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        VBox words = new VBox(title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button();
        close.setId("inspector-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setGraphic(new Icon(Feather.X, close));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.accessibleTextProperty().bind(texts.of("ui.close"));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("ui.close"));
        close.setTooltip(tooltip);
        close.setOnAction(_ -> closed.run());
        HBox head = new HBox(words, close);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Node deviates() {
        was.setWrapText(true);
        was.setMinHeight(USE_PREF_SIZE);
        Button back =
                button(
                        "back-to-basic",
                        "week.deviates.back",
                        Feather.ROTATE_CCW,
                        () -> DeviationCommands.takeBack(model));
        deviates.setId("inspector-deviates");
        deviates.getStyleClass().add("inspector-deviates");
        deviates.getChildren().addAll(was, back);
        deviates.managedProperty().bind(deviates.visibleProperty());
        return deviates;
    }

    private Node blockButtons() {
        Button copy = button("block-copy", "week.copy", Feather.COPY, commands::copy);
        Button delete = button("block-delete", "week.delete", Feather.TRASH_2, commands::delete);
        delete.getStyleClass().add("danger");
        delete.getStyleClass().add("button-outlined");
        blockButtons.getStyleClass().add("inspector-buttons");
        Button keep = button("block-keep", "week.pattern.keep", Feather.STAR, this::keepBlock);
        Button cut = button("block-split", "week.split", Feather.SCISSORS, split::begin);
        blockButtons.getChildren().addAll(copy, cut, keep, delete);
        blockButtons.setMinHeight(USE_PREF_SIZE);
        blockButtons.managedProperty().bind(blockButtons.visibleProperty());
        return blockButtons;
    }

    private void day() {
        dayText.setWrapText(true);
        dayText.setMinHeight(USE_PREF_SIZE);
        Button paste = button("inspector-paste", "week.paste", Feather.CLIPBOARD, commands::paste);
        paste.disableProperty().bind(commands.takenProperty().isNull());
        day.getStyleClass().add("inspector-form");
        day.getChildren().addAll(dayText, new FlowPane(8, 8, add, paste));
    }

    private Button button(String id, String key, Ikon icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new Icon(icon, button));
        button.textProperty().bind(texts.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        Cursor cursor = model.cursorProperty().get();
        boolean several = model.choosing().isApart();
        boolean onBlock = model.blockProperty().get() != null && !several;
        selected.show(several);
        block.setVisible(onBlock);
        block.setManaged(onBlock);
        blockButtons.setVisible(onBlock);
        split.setVisible(split.isVisible() && onBlock);
        day.setVisible(!onBlock && !several && cursor != null);
        day.setManaged(day.isVisible());
        patterns.setVisible(day.isVisible());
        patterns.setManaged(day.isVisible());
        if (cursor == null) {
            title.setText("");
            about.setText("");
            return;
        }
        if (several) {
            deviates.setVisible(false);
            title.setText(selected.title());
            about.setText(selected.about());
            return;
        }
        title.setText(texts.now(onBlock ? "week.inspector.block" : "week.inspector.day"));
        Optional<Deviation> deviation = model.deviation();
        deviates.setVisible(deviation.isPresent());
        if (deviation.isPresent() && model.plan().isPresent()) {
            was.setText(DeviationText.was(texts.messages(), model.plan().get(), deviation.get()));
        }
        Optional<Member> member = member(cursor);
        String when = model.kind().day(texts, cursor.date());
        about.setText(member.map(Member::name).orElse("") + " · " + when);
        boolean employed = member.filter(m -> m.employed().contains(cursor.date())).isPresent();
        add.setDisable(!employed);
        patterns.setDisable(!employed);
        patterns.fill();
        dayText.setText(employed ? free(cursor, member.get()) : texts.now("week.inspector.out"));
    }

    private String free(Cursor cursor, @Nullable Member member) {
        PracticePlan plan = model.plan().orElse(null);
        if (plan == null || member == null) {
            return "";
        }
        TimeSet free = NewBlock.free(plan, member, cursor.date());
        List<TimeSpan> spans = free.spans();
        return spans.isEmpty()
                ? texts.now("week.inspector.full")
                : texts.now(
                        "week.inspector.free",
                        spans.stream().map(TimeSpan::toString).collect(Collectors.joining(", ")));
    }

    private Optional<Member> member(Cursor cursor) {
        return model.plan()
                .flatMap(
                        plan ->
                                plan.members().stream()
                                        .filter(m -> m.id().equals(cursor.member()))
                                        .findFirst());
    }
}
