package nl.basiseerst.holidays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import nl.basiseerst.application.Holidays;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Dutch holidays as Jollyday knows them. Safe for use by several threads.
///
/// Jollyday counts 5 May as a day off every year and Good Friday as one that is only observed; what
/// a practice makes of either is not its business, nor ours: [Holidays.Kind#usuallyClosed] leaves
/// both to the practice.
public final class JollydayHolidays implements Holidays {

    private static final Map<String, Kind> KINDS =
            Map.ofEntries(
                    Map.entry("NEW_YEAR", Kind.NEW_YEAR),
                    Map.entry("christian.GOOD_FRIDAY", Kind.GOOD_FRIDAY),
                    Map.entry("christian.EASTER", Kind.EASTER_SUNDAY),
                    Map.entry("christian.EASTER_MONDAY", Kind.EASTER_MONDAY),
                    Map.entry("KINGS_DAY", Kind.KINGS_DAY),
                    Map.entry("LIBERATION", Kind.LIBERATION_DAY),
                    Map.entry("christian.ASCENSION_DAY", Kind.ASCENSION_DAY),
                    Map.entry("christian.PENTECOST", Kind.WHIT_SUNDAY),
                    Map.entry("christian.PENTECOST_MONDAY", Kind.WHIT_MONDAY),
                    Map.entry("FIRST_CHRISTMAS_DAY", Kind.CHRISTMAS_DAY),
                    Map.entry("SECOND_CHRISTMAS_DAY", Kind.SECOND_CHRISTMAS_DAY));

    @Override
    public List<Holiday> of(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS))
                .getHolidays(Year.of(year))
                .stream()
                .flatMap(holiday -> known(holiday).stream())
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    /// A holiday that a later version of the library would add has no name here, and is left out.
    private static Optional<Holiday> known(de.focus_shift.jollyday.core.Holiday holiday) {
        return Optional.ofNullable(KINDS.get(holiday.getPropertiesKey()))
                .map(kind -> new Holiday(holiday.getDate(), kind));
    }
}
