package nl.basiseerst.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.holidays.JollydayHolidays;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ClosingProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Practice linde = Samples.plan("linde").practice();
    private final Holidays holidays = new JollydayHolidays();

    /// Second Christmas day of 2026 is a Saturday, and the first is closed already.
    @Test
    void leavesOutWhatIsPastClosedOrNotAWorkingDay() {
        assertEquals(List.of(), ClosingProposal.of(linde, holidays.of(2026), TODAY));
        assertEquals(
                List.of(CHRISTMAS),
                ClosingProposal.of(linde.withClosedDates(List.of()), holidays.of(2026), TODAY)
                        .stream()
                        .map(Holidays.Holiday::date)
                        .toList());
    }

    @Test
    void proposesEveryWorkingDayOfAYear() {
        assertEquals(
                List.of("03-26", "03-29", "04-27", "05-05", "05-06", "05-17"),
                ClosingProposal.of(linde, holidays.of(2027), TODAY).stream()
                        .map(holiday -> holiday.date().toString().substring(5))
                        .toList());
    }

    @Test
    void closesInOrderOfTime() {
        LocalDate earlier = LocalDate.of(2026, 12, 4);
        assertEquals(
                List.of(earlier, CHRISTMAS, NEW_YEAR),
                ClosingProposal.closed(linde, List.of(CHRISTMAS, earlier)).closedDates());
    }
}
