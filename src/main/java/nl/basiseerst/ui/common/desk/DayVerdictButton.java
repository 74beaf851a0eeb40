package nl.basiseerst.ui.common.desk;

import javafx.scene.control.Button;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.VerdictBadge;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The verdict of one day; pressed, it asks for the causes and remedies of that day.
public final class DayVerdictButton extends Button {

    private final Texts texts;
    private final LocalDate date;
    private final VerdictBadge badge;

    /// @param strip tells the causes and remedies
    public DayVerdictButton(Texts texts, LocalDate date, VerdictStrip strip) {
        this.texts = texts;
        this.date = date;
        badge = VerdictBadge.brief(texts);
        getStyleClass().addAll("flat", "day-verdict");
        setId("verdict-" + date);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> strip.tell(date, this));
        show(null);
    }

    /// Shows the verdict of the day; takes room but says nothing while there is none.
    public void show(@Nullable VerdictText verdict) {
        badge.show(verdict == null ? null : verdict.verdict());
        setGraphic(verdict == null ? null : badge); // a hidden graphic would stay hidden
        setVisible(verdict != null);
        String day = new Terms(texts.messages()).date(date);
        setAccessibleText(verdict == null ? day : day + ": " + verdict.word());
    }
}
