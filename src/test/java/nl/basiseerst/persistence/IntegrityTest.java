package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.words.HealthWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// What the look at all data finds in data that are whole and in data that no longer fit together.
class IntegrityTest {

    private static final Progress SILENT =
            new Progress() {
                @Override
                public void report(double fraction, String step) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }

                @Override
                public void onCancel(Runnable hook) {}
            };

    @TempDir Path folder;

    private HealthReport checkAfter(String... statements) {
        return checkAfter(Samples.plan("wilgen"), statements);
    }

    private HealthReport checkAfter(PracticePlan plan, String... statements) {
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            store.replace(plan, StoreUnderTest.IMPORT);
            for (String statement : statements) {
                database.save(db -> db.execute(statement));
            }
            return new Integrity(database, new JsonEntityText()).check(SILENT);
        }
    }

    private static List<String> said(HealthReport report) {
        HealthWords words = new HealthWords(new Messages(Messages.DUTCH));
        return report.findings().stream().map(words::sentence).toList();
    }

    @Test
    void nothingIsFoundInDataThatAreWhole() {
        HealthReport report = checkAfter();
        assertEquals(List.of(), report.findings());
        assertTrue(report.isSound());
        assertTrue(report.rows() > 100, "Only " + report.rows() + " rows read");
    }

    @Test
    void aReferenceThatLeadsNowhereIsFound() {
        HealthReport report =
                checkAfter(
                        "set referential_integrity false",
                        "delete from session_type",
                        "set referential_integrity true");
        assertTrue(
                report.findings().stream().map(Finding::key).toList().contains("reference-broken"),
                "" + said(report));
    }

    @Test
    void aPracticeThatIsNoneIsFound() {
        HealthReport report = checkAfter("update block set to_minute = from_minute");
        assertEquals(
                List.of("practice-unreadable"),
                report.findings().stream().map(Finding::key).toList());
    }

    @Test
    void extraWorkUnderAnotherDateIsFound() {
        HealthReport report =
                checkAfter(
                        Samples.plan("linde"),
                        "update block_extra set work_date = date '2031-01-01'"
                                + " where work_date = date '2026-11-23'");
        assertEquals(
                List.of("practice-unreadable"),
                report.findings().stream().map(Finding::key).toList());
    }

    @Test
    void aChangeThatIsMissingOrCannotBeReadIsFound() {
        HealthReport report =
                checkAfter(
                        "update change_counter set last_change_no = 2",
                        "update change_entry set after_text = '{' where ordinal = 0");
        assertEquals(
                List.of(
                        "In het logboek ontbreekt wijziging 2. Zet een reservekopie terug of meld"
                                + " het.",
                        "Wat wijziging 1 deed, is niet te lezen. Zet een reservekopie terug of meld"
                                + " het."),
                said(report));
    }
}
