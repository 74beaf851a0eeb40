package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// The version of a week that people were told. Each week has one at most, its newest; a week
/// without one is a draft.
///
/// @param edition which version of the week, from 1
/// @param first the day on which its first version was made known
/// @param made when this one was, by the wall clock of the practice, in whole minutes: seconds are
///   dropped
/// @param work what was made known, as it was then
public record Publication(
        IsoWeek week, int edition, LocalDate first, LocalDateTime made, List<PublishedWork> work)
        implements Entity {

    /// @throws InvalidValue if work is of another week, or the first version is later than this one
    public Publication {
        Require.atLeast("version", edition, 1);
        made = made.truncatedTo(ChronoUnit.MINUTES);
        if (made.toLocalDate().isBefore(first)) {
            throw InvalidValue.at("made", Rule.NOT_BEFORE_START, first);
        }
        work = List.copyOf(work);
        for (int i = 0; i < work.size(); i++) {
            if (!week.contains(work.get(i).date())) {
                throw InvalidValue.at(
                        "work[" + i + "].date", Rule.BETWEEN, week.monday(), week.sunday());
            }
        }
    }

    /// The next version of a week: what its schedule is now.
    ///
    /// @param before the version before it; null if the week is a draft
    /// @param blocks at least those of the week
    /// @param absences at least those of the week
    /// @param now by the wall clock of the practice
    public static Publication next(
            IsoWeek week,
            @Nullable Publication before,
            List<Block> blocks,
            List<Absence> absences,
            LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return new Publication(
                week,
                before == null ? 1 : before.edition() + 1,
                before == null || before.first().isAfter(today) ? today : before.first(),
                now,
                new KnownHours(before == null ? List.of() : before.work())
                        .in(ChangedWork.workOf(week, blocks, absences, today)));
    }

    /// That of its week: who publish one week at the same time change the same thing.
    @Override
    public String id() {
        return idOf(week);
    }

    /// The id of what was made known of a week: `2026-w48`.
    public static String idOf(IsoWeek week) {
        return week.toString().toLowerCase(Locale.ROOT);
    }

    /// Whether it has work of that member.
    public boolean concerns(String member) {
        return work.stream().anyMatch(one -> one.member().equals(member));
    }

    /// Only what it says of one member.
    public Publication only(String member) {
        return withWork(work.stream().filter(one -> one.member().equals(member)).toList());
    }

    /// Without what it says of a member.
    public Publication without(String member) {
        return withWork(work.stream().filter(one -> !one.member().equals(member)).toList());
    }

    /// With the work of one member as that of another.
    public Publication renamed(String member, String other) {
        return withWork(
                work.stream()
                        .map(one -> one.member().equals(member) ? one.of(other) : one)
                        .toList());
    }

    private Publication withWork(List<PublishedWork> other) {
        return new Publication(week, edition, first, made, other);
    }
}
