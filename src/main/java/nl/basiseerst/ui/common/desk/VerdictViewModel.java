package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The verdict of the shown week and of its days in words. The former words stay while a newer
/// verdict of the same week is on its way. Use on the JavaFX thread only.
public final class VerdictViewModel {

    private final Desk desk;
    private final Texts texts;
    private final UnaryOperator<Messages> saying;
    private final ReadOnlyObjectWrapper<@Nullable VerdictText> week =
            new ReadOnlyObjectWrapper<>(this, "week");
    private final ReadOnlyObjectWrapper<SortedMap<LocalDate, VerdictText>> days =
            new ReadOnlyObjectWrapper<>(this, "days", new TreeMap<>());
    private final ReadOnlyBooleanWrapper canTry = new ReadOnlyBooleanWrapper(this, "canTry");
    private final ReadOnlyBooleanWrapper hasRelease =
            new ReadOnlyBooleanWrapper(this, "hasRelease");

    public VerdictViewModel(Desk desk, Texts texts) {
        this(desk, texts, UnaryOperator.identity());
    }

    /// @param saying says the days otherwise than by their dates
    public VerdictViewModel(Desk desk, Texts texts, UnaryOperator<Messages> saying) {
        this.desk = desk;
        this.texts = texts;
        this.saying = saying;
        desk.judgedProperty().subscribe(_ -> tell());
        texts.messagesProperty().subscribe((_, _) -> tell());
        desk.judgingProperty().subscribe(_ -> weigh());
        desk.shownProperty().subscribe(_ -> weigh());
    }

    /// Gives up the extra offer that the verdict names, as one edit that can be taken back.
    public void tryRelease() {
        if (canTry.get()) {
            desk.release(release());
        }
    }

    /// The verdict of the week; null while there is none yet.
    public ReadOnlyObjectProperty<@Nullable VerdictText> weekProperty() {
        return week.getReadOnlyProperty();
    }

    /// The verdicts of the open days, in order.
    public ReadOnlyObjectProperty<SortedMap<LocalDate, VerdictText>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /// Whether the verdict names extra offer to give up.
    public ReadOnlyBooleanProperty hasReleaseProperty() {
        return hasRelease.getReadOnlyProperty();
    }

    /// Whether that can be tried now: not while a newer verdict is on its way, which may name
    /// something else.
    public ReadOnlyBooleanProperty canTryProperty() {
        return canTry.getReadOnlyProperty();
    }

    /// Whether a newer verdict is on its way.
    public ReadOnlyBooleanProperty judgingProperty() {
        return desk.judgingProperty();
    }

    private void tell() {
        Judged judged = desk.judgedProperty().get();
        SortedMap<LocalDate, VerdictText> told = new TreeMap<>();
        if (judged == null) {
            week.set(null);
        } else {
            VerdictWords words = new VerdictWords(saying.apply(texts.messages()));
            WeekAssessment assessment = judged.assessment();
            for (DayAssessment day : assessment.days()) {
                told.put(day.date(), words.ofDay(judged.plan(), assessment, day));
            }
            week.set(words.of(judged.plan(), assessment));
        }
        days.set(told);
        weigh();
    }

    private void weigh() {
        hasRelease.set(!release().isEmpty());
        Judged judged = desk.judgedProperty().get();
        Shown shown = desk.shownProperty().get();
        canTry.set(
                hasRelease.get()
                        && !desk.judgingProperty().get()
                        && judged != null
                        && shown != null
                        && judged.plan().equals(shown.plan()));
    }

    private List<ExtraItem> release() {
        Judged judged = desk.judgedProperty().get();
        return judged == null ? List.of() : judged.assessment().release();
    }

    Desk desk() {
        return desk;
    }
}
