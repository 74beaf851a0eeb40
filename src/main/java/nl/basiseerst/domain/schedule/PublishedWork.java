package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A stretch of work as it was made known. What it names may have gone since.
///
/// @param block id of the block; an absence may leave more than one stretch of it
/// @param member id of whose work it was
/// @param session id of the session type
/// @param room id of the room, null for none
/// @param extra extra offer inside the block; in its first stretch only
/// @param since the day on which it was made known that this member works in these hours
public record PublishedWork(
        String block,
        String member,
        LocalDate date,
        TimeSpan span,
        String session,
        @Nullable String room,
        List<ExtraWork> extra,
        LocalDate since) {

    public PublishedWork {
        Require.id("block", block);
        Require.id("member", member);
        Require.id("session", session);
        if (room != null) {
            Require.id("room", room);
        }
        extra = List.copyOf(extra);
    }

    /// What is left of a block once absence is taken away; nothing if that is all of it. Why
    /// anybody is away is not in it, nor that they are.
    static List<PublishedWork> of(Block block, List<Absence> absences, LocalDate since) {
        TimeSet left = TimeSet.of(block.span());
        for (Absence absence : absences) {
            left = left.minus(absence.on(block.date()));
        }
        List<PublishedWork> stretches = new ArrayList<>();
        for (TimeSpan span : left.spans()) {
            stretches.add(
                    new PublishedWork(
                            block.id(),
                            block.member(),
                            block.date(),
                            span,
                            block.session(),
                            block.room(),
                            stretches.isEmpty() ? block.extra() : List.of(),
                            since));
        }
        return stretches;
    }

    /// Whether both say the same, whenever it was made known.
    static boolean same(List<PublishedWork> some, List<PublishedWork> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size())
                        .allMatch(i -> some.get(i).equals(others.get(i).at(some.get(i).since())));
    }

    /// The same, known since another day.
    PublishedWork at(LocalDate other) {
        return new PublishedWork(block, member, date, span, session, room, extra, other);
    }

    /// The same of somebody else.
    PublishedWork of(String otherMember) {
        return new PublishedWork(block, otherMember, date, span, session, room, extra, since);
    }
}
