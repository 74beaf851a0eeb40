package nl.basiseerst.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.basiseerst.application.overview.DayTeam;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Judged;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

class TodayViewModelTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final TodayViewModel model = new TodayViewModel(desk, sample.texts());

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void nothingIsKnownBeforeThePracticeIsRead() {
        assertNull(model.teamProperty().get());
        assertEquals(new DayRisk.Unknown(), model.riskProperty().get());
        assertEquals(Desk.Stage.LOADING, model.stageProperty().get());
        model.readAgain();
        assertEquals(Desk.Stage.OPEN, model.stageProperty().get());
    }

    @Test
    void theRiskOfTheDayIsInTheWordsOfTheVerdict() {
        desk.open();
        for (LocalDate date : new LocalDate[] {TUESDAY, LocalDate.of(2026, 12, 1)}) {
            model.show(date);
            assertEquals(inWords(date), model.riskProperty().get());
        }
        sample.texts().use(Language.ENGLISH);
        assertEquals(inWords(LocalDate.of(2026, 12, 1)), model.riskProperty().get());
    }

    @Test
    void aClosedDaySaysWhenThePracticeOpensAgain() {
        desk.open();
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        model.show(christmas);
        assertEquals(
                new DayRisk.Closed(christmas, Optional.of(LocalDate.of(2026, 12, 28))),
                model.riskProperty().get());
    }

    @Test
    void whoIsInIsWhatThePrintedSheetSays() {
        desk.open();
        assertEquals(DayTeam.of(Samples.plan("linde"), TUESDAY), model.teamProperty().get());
    }

    @Test
    void theVerdictLeadsToTheGuard() {
        desk.open();
        model.goToGuard();
        assertEquals(new Destination("guard", null), desk.destinationProperty().get());
        assertInstanceOf(DayRisk.Known.class, model.riskProperty().get());
    }

    private DayRisk inWords(LocalDate date) {
        Judged judged = Objects.requireNonNull(desk.judgedProperty().get());
        DayAssessment day =
                judged.assessment().days().stream()
                        .filter(d -> d.date().equals(date))
                        .findFirst()
                        .orElseThrow();
        return new DayRisk.Known(
                new VerdictWords(sample.texts().messages())
                        .ofDay(judged.plan(), judged.assessment(), day));
    }
}
