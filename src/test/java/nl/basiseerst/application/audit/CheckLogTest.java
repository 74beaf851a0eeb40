package nl.basiseerst.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.health.Severity;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.JooqAuditLog;
import nl.basiseerst.persistence.Tampering;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class CheckLogTest {

    private final SampleDesk kit = SampleDesk.atOnce(Samples.plan("worked-example"));

    @AfterEach
    void close() {
        kit.close();
    }

    private HealthReport check() {
        return new CheckLog(() -> new JooqAuditLog(kit.database(), new JsonEntityText()))
                .check(NobodyWaits.INSTANCE);
    }

    private void finds(String key, String tampering) {
        Tampering.with(kit.database(), tampering);
        Finding found = new Finding(Severity.ERROR, key, "1");
        assertEquals(List.of(found), check().findings());
        for (Locale language : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            String sentence = new Messages(language).text("health." + key, "1");
            assertTrue(sentence.contains("1"), sentence);
        }
    }

    @Test
    void aWholeLogIsNoFinding() {
        assertEquals(new HealthReport(0, List.of()), check());
    }

    @Test
    void anAlteredChangeIs() {
        finds("log-altered", "update change_log set made_by = 'Iemand'");
    }

    @Test
    void aMovedThingIs() {
        finds("log-moved", "update change_entry set ordinal = 99 where ordinal = 3");
    }

    @Test
    void aMissingThingIs() {
        finds("log-missing", "delete from change_entry where ordinal = 3");
    }

    @Test
    void anotherChainIs() {
        finds("log-broken", "update change_log set chain = repeat('a', 64)");
    }
}
