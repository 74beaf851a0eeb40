package nl.basiseerst.ui.today;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.overview.DayTeam;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// The shown day: who is in, what is at risk, and its tasks. Use on the JavaFX thread only.
final class TodayViewModel {

    private final Desk desk;
    private final Texts texts;
    private final BoardViewModel board;
    private final ReadOnlyObjectWrapper<@Nullable DayTeam> team =
            new ReadOnlyObjectWrapper<>(this, "team");
    private final ReadOnlyObjectWrapper<DayRisk> risk =
            new ReadOnlyObjectWrapper<>(this, "risk", new DayRisk.Unknown());

    TodayViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        board = new BoardViewModel(desk, texts);
        desk.shownProperty().subscribe(this::show);
        desk.shownProperty().subscribe(_ -> judge());
        desk.judgedProperty().subscribe(_ -> judge());
        texts.messagesProperty().subscribe(_ -> judge());
    }

    BoardViewModel board() {
        return board;
    }

    /// How far the practice is read.
    ReadOnlyObjectProperty<Desk.Stage> stageProperty() {
        return desk.stageProperty();
    }

    /// Who is in; null until the practice was read.
    ReadOnlyObjectProperty<@Nullable DayTeam> teamProperty() {
        return team.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DayRisk> riskProperty() {
        return risk.getReadOnlyProperty();
    }

    /// Looks at another day.
    void show(LocalDate date) {
        desk.show(date);
    }

    /// Reads the practice again, after that failed.
    void readAgain() {
        desk.open();
    }

    /// Goes to where the verdict is worked out.
    void goToGuard() {
        desk.goTo(new Destination("guard", null));
    }

    private void show(@Nullable Shown shown) {
        team.set(shown == null ? null : DayTeam.of(shown.plan(), shown.date()));
    }

    private void judge() {
        Shown shown = desk.shownProperty().get();
        risk.set(shown == null ? new DayRisk.Unknown() : risk(shown));
    }

    private DayRisk risk(Shown shown) {
        LocalDate date = shown.date();
        if (!shown.plan().practice().isOpenOn(date)) {
            return new DayRisk.Closed(date, shown.plan().practice().nextOpenDay(date));
        }
        Judged judged = desk.judgedProperty().get();
        if (judged == null) {
            return new DayRisk.Unknown();
        }
        Optional<DayAssessment> day =
                judged.assessment().days().stream().filter(d -> d.date().equals(date)).findFirst();
        return day.<DayRisk>map(
                        found ->
                                new DayRisk.Known(
                                        new VerdictWords(texts.messages())
                                                .ofDay(judged.plan(), judged.assessment(), found)))
                .orElseGet(DayRisk.Unknown::new);
    }
}
