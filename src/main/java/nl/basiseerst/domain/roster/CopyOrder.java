package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Require;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What of the schedule to copy, and where to. The same work is done there; absences and tasks are
/// not copied.
public sealed interface CopyOrder {

    /// What becomes of days that are not empty.
    Existing existing();

    /// Which day becomes which: the day to fill, and the day to take the work from.
    ///
    /// @param team ids of all members, in order
    Map<MemberDay, MemberDay> sources(List<String> team);

    /// A day to other days.
    ///
    /// @param members ids of those whose day it is; none for everybody
    /// @param to at least one
    record OfDay(LocalDate from, List<String> members, List<LocalDate> to, Existing existing)
            implements CopyOrder {

        public OfDay {
            members = List.copyOf(members);
            to = List.copyOf(to);
            Require.notEmpty("to", to);
        }

        @Override
        public Map<MemberDay, MemberDay> sources(List<String> team) {
            Map<MemberDay, MemberDay> sources = new LinkedHashMap<>();
            for (LocalDate date : to) {
                for (String member : members.isEmpty() ? team : members) {
                    sources.putIfAbsent(new MemberDay(member, date), new MemberDay(member, from));
                }
            }
            return sources;
        }
    }

    /// A week to other weeks, or some consecutive weeks to as many others.
    ///
    /// @param weeks how many, at least 1
    /// @param members ids of those whose weeks they are; none for everybody
    /// @param to the first week of each copy, at least one; where copies overlap the earlier of the
    ///   list holds
    record OfWeeks(
            IsoWeek first, int weeks, List<String> members, List<IsoWeek> to, Existing existing)
            implements CopyOrder {

        public OfWeeks {
            Require.atLeast("weeks", weeks, 1);
            members = List.copyOf(members);
            to = List.copyOf(to);
            Require.notEmpty("to", to);
        }

        @Override
        public Map<MemberDay, MemberDay> sources(List<String> team) {
            Map<MemberDay, MemberDay> sources = new LinkedHashMap<>();
            for (IsoWeek start : to) {
                for (String member : members.isEmpty() ? team : members) {
                    CopyOrder.shift(member, first, weeks, member, start, sources);
                }
            }
            return sources;
        }
    }

    /// Somebody's weeks to other people, or to other weeks.
    ///
    /// @param from id of the member
    /// @param weeks how many, at least 1
    /// @param to ids of those who get them, at least one
    /// @param toFirst the first week they get
    record OfPerson(
            String from,
            IsoWeek first,
            int weeks,
            List<String> to,
            IsoWeek toFirst,
            Existing existing)
            implements CopyOrder {

        public OfPerson {
            Require.atLeast("weeks", weeks, 1);
            to = List.copyOf(to);
            Require.notEmpty("to", to);
        }

        @Override
        public Map<MemberDay, MemberDay> sources(List<String> team) {
            Map<MemberDay, MemberDay> sources = new LinkedHashMap<>();
            for (String member : to) {
                CopyOrder.shift(from, first, weeks, member, toFirst, sources);
            }
            return sources;
        }
    }

    /// The days from the first to the last that has to do with it.
    default Period period() {
        List<LocalDate> dates = new ArrayList<>();
        sources(List.of("a"))
                .forEach(
                        (target, source) ->
                                Stream.of(target, source).forEach(day -> dates.add(day.date())));
        return Period.of(
                dates.stream().min(LocalDate::compareTo).orElseThrow(),
                dates.stream().max(LocalDate::compareTo).orElseThrow());
    }

    private static void shift(
            String from,
            IsoWeek first,
            int weeks,
            String member,
            IsoWeek toFirst,
            Map<MemberDay, MemberDay> sources) {
        LocalDate monday = first.monday();
        long days = ChronoUnit.DAYS.between(monday, toFirst.monday());
        monday.datesUntil(monday.plusWeeks(weeks))
                .forEach(
                        date ->
                                sources.putIfAbsent(
                                        new MemberDay(member, date.plusDays(days)),
                                        new MemberDay(from, date)));
    }
}
