package nl.basiseerst.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.conflict.ListedConflict.State;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.testing.EveryConflict;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

class ListedConflictTest {

    private static final PracticePlan LINDE = Samples.plan("linde");

    private final List<RosterConflict> all = EveryConflict.of(LINDE);

    @Test
    void aPersonCanAcceptWhatIsSoftAndNothingElse() {
        Set<ConflictKind> seen = EnumSet.noneOf(ConflictKind.class);
        for (RosterConflict conflict : all) {
            seen.add(conflict.kind());
            boolean soft = conflict.kind().weight() == ConflictKind.Weight.SOFT;
            assertEquals(
                    soft, ConflictWarnings.of(conflict).isPresent(), conflict.kind().toString());
        }
        assertEquals(EnumSet.allOf(ConflictKind.class), seen);
    }

    @Test
    void theWarningIsOfTheMemberTheDayAndTheBlock() {
        for (RosterConflict conflict : all) {
            ConflictWarnings.of(conflict)
                    .map(Warning::key)
                    .ifPresent(
                            key -> {
                                assertEquals(conflict.kind().name(), key.kind().name());
                                assertEquals(conflict.member(), key.member());
                                assertEquals(conflict.date(), key.date());
                                boolean ofSeveral =
                                        conflict instanceof RoomConflict.RoomTaken
                                                || (conflict
                                                                instanceof
                                                                SkillConflict.RoleUnfit unfit
                                                        && unfit.activity() != null)
                                                || (conflict.kind() == ConflictKind.TRAINEE_HOURS
                                                        && conflict instanceof RestConflict rest
                                                        && rest.found() > rest.limit());
                                if (key.subject() != null && !ofSeveral) {
                                    assertEquals(conflict.blocks().getFirst(), key.subject());
                                }
                            });
        }
    }

    @Test
    void howBadItIsIsByHowMuchItDoesNotFit() {
        Map<ConflictKind, Double> minutes = new HashMap<>();
        for (RosterConflict conflict : all) {
            ConflictWarnings.of(conflict)
                    .ifPresent(found -> minutes.putIfAbsent(conflict.kind(), found.minutes()));
        }
        assertEquals(60, minutes.get(ConflictKind.SHORT_REST));
        assertEquals(15, minutes.get(ConflictKind.BREAK_MISSING));
        assertEquals(30, minutes.get(ConflictKind.TRAINEE_DAY));
        assertEquals(15, minutes.get(ConflictKind.TRAINEE_HOURS));
        assertEquals(100, minutes.get(ConflictKind.CONTRACT_OVER));
        assertEquals(100, minutes.get(ConflictKind.CONTRACT_UNDER));
        assertEquals(0, minutes.get(ConflictKind.ROOM_MISSING));
        assertEquals(90, minutes.get(ConflictKind.ROOM_TAKEN), "as long as they share it");
        int block = LINDE.blocks().getFirst().span().minutes();
        assertEquals(block, minutes.get(ConflictKind.OUTSIDE_OPENING), "closed all day");
        assertEquals(block - 60, minutes.get(ConflictKind.OUTSIDE_AVAILABILITY), "but for an hour");
    }

    private static RosterConflict rest(int found) {
        return new RestConflict(
                ConflictKind.BREAK_MISSING,
                "dijkstra",
                RosterOf.TUESDAY,
                List.of("b1"),
                found,
                30,
                "bron");
    }

    private static Acceptance accepting(RosterConflict conflict) {
        return Acceptance.of(ConflictWarnings.of(conflict).orElseThrow(), AcceptReason.ONCE, "");
    }

    private static ListedConflict listed(RosterConflict conflict, Acceptance... accepted) {
        return ListedConflict.of(List.of(conflict), List.of(accepted)).getFirst();
    }

    @Test
    void whatWasAcceptedStaysListedAndIsOpenAgainOnceItIsWorse() {
        assertEquals(State.SOFT, listed(rest(15)).state());
        assertFalse(listed(rest(15)).isWorse());
        assertEquals(State.ACCEPTED, listed(rest(15), accepting(rest(15))).state());
        assertEquals(State.ACCEPTED, listed(rest(20), accepting(rest(15))).state());
        ListedConflict worse = listed(rest(0), accepting(rest(15)));
        assertEquals(State.SOFT, worse.state());
        assertTrue(worse.isWorse());
    }

    @Test
    void whatIsHardHasNoStanding() {
        for (RosterConflict conflict : all) {
            ListedConflict listed = listed(conflict);
            if (conflict.kind().weight() == ConflictKind.Weight.HARD) {
                assertEquals(State.HARD, listed.state());
                assertNull(listed.standing());
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new ListedConflict(conflict, listed(rest(15)).standing()));
            } else {
                assertThrows(
                        IllegalArgumentException.class, () -> new ListedConflict(conflict, null));
            }
        }
    }

    @Test
    void theyAreListedByDayTheHardOnesFirstAndTheAcceptedOnesLast() {
        List<Acceptance> accepted =
                all.stream()
                        .filter(c -> c.kind() == ConflictKind.ROOM_MISSING)
                        .limit(1)
                        .map(ListedConflictTest::accepting)
                        .toList();
        List<ListedConflict> listed = ListedConflict.of(all, accepted);
        assertEquals(all.size(), listed.size());
        List<ListedConflict> sorted =
                listed.stream()
                        .sorted(
                                Comparator.comparing(
                                                (ListedConflict l) ->
                                                        l.conflict().kind().isOfWeek())
                                        .thenComparing(l -> l.conflict().date())
                                        .thenComparing(ListedConflict::state))
                        .toList();
        assertEquals(sorted, listed);
        assertEquals(
                accepted.stream().map(Acceptance::warning).toList(),
                listed.stream()
                        .filter(l -> l.state() == State.ACCEPTED)
                        .map(l -> Objects.requireNonNull(l.standing()).warning().key())
                        .distinct()
                        .toList());
        assertTrue(
                accepted.stream()
                        .map(Acceptance::warning)
                        .map(WarningKey::member)
                        .allMatch(all.getFirst().member()::equals));
    }
}
