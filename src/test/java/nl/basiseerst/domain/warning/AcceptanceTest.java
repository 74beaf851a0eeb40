package nl.basiseerst.domain.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.team.Expiry;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.warning.WarningKind.Subject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class AcceptanceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final WarningKey PRESENCE =
            WarningKey.about(WarningKind.PRESENCE, TUESDAY, "arts-aanwezig");

    private static Warning present(double minutes) {
        return new Warning(PRESENCE, minutes, List.of(TimeSpan.of("08:00", "09:00")));
    }

    private static WarningKey key(WarningKind kind) {
        return new WarningKey(
                kind,
                MONDAY,
                kind.isOfMember() ? "jansen" : null,
                kind.needsSubject() ? "iets" : null);
    }

    private static String refused(
            WarningKind kind, LocalDate date, @Nullable String member, @Nullable String subject) {
        return assertThrows(InvalidValue.class, () -> new WarningKey(kind, date, member, subject))
                .path();
    }

    @ParameterizedTest
    @EnumSource(WarningKind.class)
    void aKeyNamesWhatItsKindAsksForAndNoMore(WarningKind kind) {
        WarningKey key = key(kind);
        assertEquals(new IsoWeek(2026, 48), key.week());
        if (kind.isOfMember()) {
            assertEquals("member", refused(kind, MONDAY, null, key.subject()));
        } else {
            assertEquals("member", refused(kind, MONDAY, "jansen", key.subject()));
        }
        if (kind.needsSubject()) {
            assertEquals("subject", refused(kind, MONDAY, key.member(), null));
        }
        if (kind.subject() == Subject.NOTHING) {
            assertEquals("subject", refused(kind, MONDAY, key.member(), "iets"));
        } else {
            assertEquals("subject", refused(kind, MONDAY, key.member(), "Not an id"));
        }
        if (kind.isOfWeek()) {
            assertEquals("date", refused(kind, TUESDAY, key.member(), key.subject()));
        }
    }

    @Test
    void theIdIsThatOfAllThatIsNamedAndTellsNothing() {
        List<WarningKey> keys = new ArrayList<>();
        for (WarningKind kind : WarningKind.values()) {
            keys.add(key(kind));
        }
        keys.add(WarningKey.ofMember(WarningKind.ALONE, MONDAY, "visser", null));
        keys.add(WarningKey.ofMember(WarningKind.ALONE, TUESDAY, "jansen", null));
        keys.add(WarningKey.ofMember(WarningKind.ENDED, MONDAY, "jansen", "echo"));
        Set<String> ids = new HashSet<>();
        for (WarningKey key : keys) {
            assertTrue(key.id().matches("[a-z0-9-]{1,40}"), key.id());
            assertFalse(key.id().contains("jansen"));
            ids.add(key.id());
        }
        assertEquals(keys.size(), ids.size());
        assertEquals(key(WarningKind.ALONE).id(), key(WarningKind.ALONE).id());
        assertEquals(PRESENCE.id(), Acceptance.of(present(60), AcceptReason.ONCE, "").id());
    }

    @Test
    void itCoversTheSameWarningAsLongAsItIsNoWorse() {
        Acceptance accepted = Acceptance.of(present(59.6), AcceptReason.ONCE, "");
        assertEquals(60, accepted.minutes());
        for (double minutes : new double[] {0, 30, 59.6, 60, 61}) {
            assertTrue(accepted.covers(present(minutes)), minutes + " minutes");
        }
        for (double minutes : new double[] {61.1, 75, 100_000}) {
            assertFalse(accepted.covers(present(minutes)), minutes + " minutes");
            assertTrue(accepted.isOf(present(minutes)));
        }
    }

    @Test
    void itCoversNoOtherWarning() {
        Acceptance accepted = Acceptance.of(present(60), AcceptReason.ONCE, "");
        for (WarningKey other :
                List.of(
                        WarningKey.about(WarningKind.PRESENCE, MONDAY, "arts-aanwezig"),
                        WarningKey.about(WarningKind.PRESENCE, TUESDAY, "balie"),
                        WarningKey.about(WarningKind.PRESENCE_DISPLACED, TUESDAY, "arts-aanwezig"),
                        WarningKey.ofDay(WarningKind.DAY_SHORT, TUESDAY))) {
            assertFalse(accepted.covers(new Warning(other, 1)), other::toString);
            assertFalse(accepted.isOf(new Warning(other, 1)), other::toString);
        }
    }

    /// Times of the day are not part of what was accepted, only how much of it there is.
    @Test
    void atAnotherTimeOfTheDayItIsTheSameWarning() {
        Acceptance accepted = Acceptance.of(present(60), AcceptReason.ONCE, "");
        assertTrue(
                accepted.covers(new Warning(PRESENCE, 60, List.of(TimeSpan.of("12:00", "13:00")))));
    }

    @Test
    void aNoteIsShortAndNotBlank() {
        assertNull(Acceptance.of(present(1), AcceptReason.OTHER, "  ").note());
        assertEquals("kort", Acceptance.of(present(1), AcceptReason.OTHER, " kort ").note());
        String longest = "x".repeat(Acceptance.LONGEST_NOTE);
        assertEquals(longest, new Acceptance(PRESENCE, 0, AcceptReason.OTHER, longest).note());
        for (String wrong : List.of("", "  ", longest + "x")) {
            InvalidValue refused =
                    assertThrows(
                            InvalidValue.class,
                            () -> new Acceptance(PRESENCE, 0, AcceptReason.OTHER, wrong));
            assertEquals("note", refused.path());
        }
        assertEquals(
                "anders",
                new Acceptance(PRESENCE, 0, AcceptReason.OTHER, "zo").withNote("anders").note());
    }

    @Test
    void minutesAreNeverNegative() {
        assertThrows(InvalidValue.class, () -> present(-1));
        assertThrows(InvalidValue.class, () -> present(Double.NaN));
        InvalidValue refused =
                assertThrows(
                        InvalidValue.class,
                        () -> new Acceptance(PRESENCE, -1, AcceptReason.ONCE, null));
        assertEquals("minutes", refused.path());
        assertEquals(Rule.AT_LEAST, refused.expectation().rule());
    }

    @Test
    void warningsStandOpenOrAcceptedInTheirOrder() {
        Warning day = new Warning(WarningKey.ofDay(WarningKind.DAY_SHORT, TUESDAY), 45);
        Warning other = new Warning(WarningKey.ofDay(WarningKind.DAY_SHORT, MONDAY), 45);
        Warning alone =
                new Warning(WarningKey.ofMember(WarningKind.ALONE, TUESDAY, "jansen", null), 30);
        Acceptance ofPresence = Acceptance.of(present(60), AcceptReason.ARRANGED, "balie belt");
        Acceptance ofDay =
                Acceptance.of(new Warning(day.key(), 40), AcceptReason.ONCE, "toen minder");
        Acceptance ofNothing =
                Acceptance.of(
                        new Warning(WarningKey.ofDay(WarningKind.DAY_DISPLACED, MONDAY), 9),
                        AcceptReason.ONCE,
                        "");
        List<Standing> found =
                Standing.of(
                        List.of(present(60), day, other, alone),
                        List.of(ofNothing, ofDay, ofPresence));
        assertEquals(
                List.of(
                        new Standing(day, ofDay),
                        new Standing(other, null),
                        new Standing(alone, null),
                        new Standing(present(60), ofPresence)),
                found);
        assertEquals(
                List.of(false, false, false, true),
                found.stream().map(Standing::isAccepted).toList());
        assertEquals(
                List.of(true, false, false, false), found.stream().map(Standing::isWorse).toList());
        assertThrows(IllegalArgumentException.class, () -> new Standing(other, ofDay));
    }

    @Test
    void nothingIsAcceptedWhereThereIsNoWarning() {
        Acceptance accepted = Acceptance.of(present(60), AcceptReason.ARRANGED, "");
        assertEquals(List.of(), Standing.of(List.of(), List.of(accepted)));
    }

    @Test
    void whatWasAcceptedBeforeItEndedIsOpenOnceItHas() {
        Expiry expiry = new Expiry("jansen", "echo", TUESDAY);
        Warning soon = ExpiryWarnings.of(List.of(expiry), MONDAY).getFirst();
        assertEquals(WarningKind.ENDS_SOON, soon.key().kind());
        assertEquals(soon, ExpiryWarnings.of(expiry, TUESDAY), "the last day counts");
        Warning past = ExpiryWarnings.of(expiry, TUESDAY.plusDays(1));
        assertEquals(WarningKind.ENDED, past.key().kind());
        Acceptance accepted = Acceptance.of(soon, AcceptReason.ARRANGED, "cursus in januari");
        assertTrue(accepted.covers(soon));
        assertFalse(accepted.covers(past));
        assertNotEquals(
                soon.key(),
                ExpiryWarnings.of(new Expiry("jansen", "echo", TUESDAY.plusYears(2)), TUESDAY)
                        .key(),
                "prolonged, it is another date");
        assertNull(
                ExpiryWarnings.of(new Expiry("jansen", null, TUESDAY), MONDAY).key().subject(),
                "the contract");
    }
}
