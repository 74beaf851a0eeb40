package nl.basiseerst.application.intake;

import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a roster means by a day.
final class RosterDay {

    private final Reading reading;
    private IsoWeek week;

    RosterDay(Reading reading) {
        this.reading = reading;
        week = reading.order().week();
    }

    /// From here on, weekdays are those of that week.
    void inWeek(IsoWeek other) {
        week = other;
    }

    /// A date, or the day of the week that is a mere weekday.
    ///
    /// @throws Misfit if it is neither
    LocalDate date(String text) {
        Optional<DayOfWeek> weekday = DayNames.weekday(text);
        return weekday.isPresent() ? week.day(weekday.get()) : reading.dates().date(text);
    }

    /// The hours of somebody who works a whole day; none if neither the person nor the practice has
    /// any then.
    List<TimeSpan> whole(Member member, LocalDate date) {
        List<TimeSpan> own = member.availability().spansOn(date.getDayOfWeek());
        return own.isEmpty() ? reading.hours().open(date.getDayOfWeek()) : own;
    }
}
