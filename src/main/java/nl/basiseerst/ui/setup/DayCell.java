package nl.basiseerst.ui.setup;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.ui.common.Texts;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Which part of a weekday somebody works: a word, and the half of the cell that is filled. Space
/// or a click goes to the next; `d`, `o`, `m` and `-` say it at once.
final class DayCell extends Button {

    private static final Map<Time, PseudoClass> LOOKS = new EnumMap<>(Time.class);

    static {
        for (Time time : Time.values()) {
            LOOKS.put(time, PseudoClass.getPseudoClass(time.name().toLowerCase(Locale.ROOT)));
        }
    }

    private final Texts texts;
    private final DayOfWeek day;
    private final Consumer<Time> choose;
    private Time time = Time.NONE;
    private String who = "";
    private boolean withDay;

    DayCell(Texts texts, DayOfWeek day, Consumer<Time> choose) {
        this.texts = texts;
        this.day = day;
        this.choose = choose;
        getStyleClass().setAll("button", "day-cell");
        setMnemonicParsing(false);
        setOnAction(_ -> choose.accept(TeamStepViewModel.next(time)));
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        texts.messagesProperty().subscribe((_, _) -> tell());
        tell();
    }

    void show(Time worked, String name) {
        time = worked;
        who = name;
        tell();
    }

    /// Says its day too, where no heading does.
    void sayDay(boolean said) {
        withDay = said;
        tell();
    }

    private void tell() {
        String word = texts.now("setup.time.short." + time.name());
        setText(withDay ? texts.now("term.day." + day.name()) + " " + word : word);
        setAccessibleText(
                texts.now(
                        "setup.time.spoken",
                        who,
                        texts.now("setup.day." + day.name()),
                        texts.now("setup.time." + time.name())));
        LOOKS.forEach((one, look) -> pseudoClassStateChanged(look, one == time));
    }

    private void typed(KeyEvent event) {
        String keys = texts.now("setup.time.keys"); // one for each, in the order of the times
        int place = keys.indexOf(event.getCharacter().toLowerCase(Locale.ROOT));
        if (!event.getCharacter().isBlank() && place >= 0 && place < Time.values().length) {
            choose.accept(List.of(Time.values()).get(place));
            event.consume();
        }
    }
}
