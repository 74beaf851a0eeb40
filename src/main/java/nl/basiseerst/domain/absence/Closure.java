package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Days in a row on which the practice is closed though it would be open: in between are only days
/// on which it never is.
///
/// @param from first closed day
/// @param to last closed day, inclusive
public record Closure(LocalDate from, LocalDate to) {

    /// A closure has at most so many days.
    public static final int MOST_DAYS = 366;

    public Closure {
        if (to.isBefore(from)) {
            throw InvalidValue.at("to", Rule.NOT_BEFORE_START, from);
        }
        if (from.plusDays(MOST_DAYS - 1).isBefore(to)) {
            throw InvalidValue.at("to", Rule.BETWEEN, from, from.plusDays(MOST_DAYS - 1));
        }
    }

    /// The closures of a practice, in order of time; a closed date on which it never is open is
    /// none.
    public static List<Closure> of(Practice practice) {
        List<LocalDate> dates =
                practice.closedDates().stream()
                        .filter(date -> practice.regularDays().contains(date.getDayOfWeek()))
                        .distinct()
                        .sorted()
                        .toList();
        List<Closure> closures = new ArrayList<>();
        for (LocalDate date : dates) {
            Closure last = closures.isEmpty() ? null : closures.getLast();
            if (last != null
                    && isNext(practice, last.to(), date)
                    && date.isBefore(last.from().plusDays(MOST_DAYS))) {
                closures.set(closures.size() - 1, new Closure(last.from(), date));
            } else {
                closures.add(new Closure(date, date));
            }
        }
        return closures;
    }

    private static boolean isNext(Practice practice, LocalDate last, LocalDate date) {
        return last.plusDays(1)
                .datesUntil(date)
                .noneMatch(between -> practice.regularDays().contains(between.getDayOfWeek()));
    }

    /// The days of it on which the practice would be open, in order.
    public List<LocalDate> days(Practice practice) {
        return from.datesUntil(to.plusDays(1))
                .filter(date -> practice.regularDays().contains(date.getDayOfWeek()))
                .toList();
    }

    /// The practice with its days closed, in order of time.
    public Practice closed(Practice practice) {
        Set<LocalDate> all = new HashSet<>(practice.closedDates());
        all.addAll(days(practice));
        return practice.withClosedDates(all.stream().sorted().toList());
    }

    /// The days of it that can be opened again: what is over was closed, and a holiday among them
    /// is closed on for a reason of its own, unless nothing but holidays is to be opened.
    ///
    /// @param staying days of it that nobody asks to open
    /// @param holidays on which the practice closes whatever else it does
    public List<LocalDate> openable(
            Practice practice,
            Collection<LocalDate> staying,
            LocalDate today,
            Set<LocalDate> holidays) {
        List<LocalDate> all =
                days(practice).stream().filter(date -> !staying.contains(date)).toList();
        boolean holidaysOnly = holidays.containsAll(all);
        return all.stream()
                .filter(date -> !date.isBefore(today))
                .filter(date -> holidaysOnly || !holidays.contains(date))
                .toList();
    }

    /// The practice with the days of it open again that are [#openable].
    public Practice opened(
            Practice practice,
            Collection<LocalDate> staying,
            LocalDate today,
            Set<LocalDate> holidays) {
        Set<LocalDate> days = new HashSet<>(openable(practice, staying, today, holidays));
        return practice.withClosedDates(
                practice.closedDates().stream().filter(date -> !days.contains(date)).toList());
    }
}
