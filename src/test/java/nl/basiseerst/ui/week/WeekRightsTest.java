package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The keys of the week for who may only read.
class WeekRightsTest {

    private static final Set<WeekKey> LOOKING =
            EnumSet.of(
                    WeekKey.UP,
                    WeekKey.DOWN,
                    WeekKey.LEFT,
                    WeekKey.RIGHT,
                    WeekKey.PERSON_UP,
                    WeekKey.PERSON_DOWN,
                    WeekKey.DAY_BACK,
                    WeekKey.DAY_ON,
                    WeekKey.SCALE,
                    WeekKey.EXTEND_UP,
                    WeekKey.EXTEND_DOWN,
                    WeekKey.EXTEND_LEFT,
                    WeekKey.EXTEND_RIGHT,
                    WeekKey.TICK,
                    WeekKey.CHOOSE_ALL,
                    WeekKey.OPEN,
                    WeekKey.WEEK_BACK,
                    WeekKey.WEEK_ON,
                    WeekKey.TODAY,
                    WeekKey.CONFLICTS,
                    WeekKey.ROOM,
                    WeekKey.CLOSE);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final WeekViewModel model = new WeekViewModel(sample.desk());

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whoMayOnlyReadLooksAroundAndIsToldWhyNotMore() {
        for (AccessRole role : new AccessRole[] {AccessRole.READER, AccessRole.ASSISTANT}) {
            sample.desk().rights().admit(new Actor("Iemand", role));
            for (WeekKey key : WeekKey.values()) {
                sample.failures().dismiss();
                assertEquals(!LOOKING.contains(key), model.refuses(key), key.name());
                assertEquals(!LOOKING.contains(key), isTold(), key.name());
            }
        }
    }

    @Test
    void whoPlansIsRefusedNothing() {
        for (AccessRole role : new AccessRole[] {AccessRole.HOLDER, AccessRole.MANAGER}) {
            sample.desk().rights().admit(new Actor("Iemand", role));
            assertEquals(
                    Set.of(),
                    Arrays.stream(WeekKey.values())
                            .filter(model::refuses)
                            .collect(Collectors.toSet()));
            assertFalse(isTold());
        }
    }

    @Test
    void draggingIsRefusedTheSameWay() {
        sample.desk().rights().admit(new Actor("Iemand", AccessRole.READER));
        assertTrue(model.refusesPlanning());
        assertTrue(isTold());
    }

    private boolean isTold() {
        return sample.failures()
                .sentenceProperty()
                .get()
                .contains("kunt u dit niet: het rooster wijzigen");
    }
}
