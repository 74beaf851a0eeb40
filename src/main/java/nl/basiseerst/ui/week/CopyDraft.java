package nl.basiseerst.ui.week;

import nl.basiseerst.domain.roster.CopyOrder;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What of the schedule to copy, and where to, as it is being filled in.
///
/// @param member id of whose day or weeks they are
/// @param everyone for a day: of everybody instead
/// @param from the day, or a day in the first week
/// @param weeks how many, of a person or a range
/// @param first the first day to fill, or a day in the first week to fill
/// @param last the last of several days or weeks to fill, each with a copy
/// @param target for a person: id of the one whose weeks are filled
record CopyDraft(
        Kind kind,
        String member,
        boolean everyone,
        LocalDate from,
        int weeks,
        LocalDate first,
        LocalDate last,
        String target,
        Existing existing) {

    /// How much is copied.
    enum Kind {
        /// A day of somebody or everybody, to other days.
        DAY,
        /// Everybody's week, to other weeks.
        WEEK,
        /// Somebody's weeks, to somebody else or to other weeks.
        PERSON,
        /// Everybody's weeks, to as many others.
        RANGE
    }

    /// How many weeks of a range can be copied in one go.
    static final int MOST_WEEKS = 52;

    /// @throws InvalidValue if the last is before the first, or there are too many weeks
    CopyDraft {
        Require.between("weeks", weeks, 1, MOST_WEEKS);
        if (last.isBefore(first)) {
            throw InvalidValue.at("last", Rule.NOT_BEFORE_START, first);
        }
    }

    CopyDraft ofEveryone(boolean other) {
        return new CopyDraft(kind, member, other, from, weeks, first, last, target, existing);
    }

    CopyDraft withWeeks(int other) {
        return new CopyDraft(kind, member, everyone, from, other, first, last, target, existing);
    }

    /// The last moves along when it would be before the first.
    CopyDraft withFirst(LocalDate other) {
        LocalDate end = last.isBefore(other) ? other : last;
        return new CopyDraft(kind, member, everyone, from, weeks, other, end, target, existing);
    }

    CopyDraft withLast(LocalDate other) {
        return new CopyDraft(kind, member, everyone, from, weeks, first, other, target, existing);
    }

    CopyDraft withTarget(String other) {
        return new CopyDraft(kind, member, everyone, from, weeks, first, last, other, existing);
    }

    CopyDraft withExisting(Existing other) {
        return new CopyDraft(kind, member, everyone, from, weeks, first, last, target, other);
    }

    /// What it asks for; empty if that is a copy of something onto itself.
    Optional<CopyOrder> order() {
        IsoWeek week = IsoWeek.of(from);
        IsoWeek start = IsoWeek.of(first);
        return switch (kind) {
            case DAY -> {
                List<LocalDate> days =
                        CopyViewModel.days(first, last).filter(d -> !d.equals(from)).toList();
                yield days.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new CopyOrder.OfDay(
                                        from,
                                        everyone ? List.of() : List.of(member),
                                        days,
                                        existing));
            }
            case WEEK -> {
                List<IsoWeek> weeksTo =
                        CopyViewModel.weeks(start, IsoWeek.of(last))
                                .filter(w -> !w.equals(week))
                                .toList();
                yield weeksTo.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new CopyOrder.OfWeeks(week, 1, List.of(), weeksTo, existing));
            }
            case PERSON ->
                    target.equals(member) && start.equals(week)
                            ? Optional.empty()
                            : Optional.of(
                                    new CopyOrder.OfPerson(
                                            member, week, weeks, List.of(target), start, existing));
            case RANGE ->
                    start.equals(week)
                            ? Optional.empty()
                            : Optional.of(
                                    new CopyOrder.OfWeeks(
                                            week, weeks, List.of(), List.of(start), existing));
        };
    }
}
