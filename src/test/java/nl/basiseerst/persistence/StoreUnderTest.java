package nl.basiseerst.persistence;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What the contracts of the store start from.
interface StoreUnderTest {

    ChangeHeader IMPORT = header(ChangeKind.IMPORT);
    ChangeHeader EDIT = header(ChangeKind.EDIT);
    ChangeHeader UNDO = header(ChangeKind.UNDO);

    /// A database that held nothing when the test began.
    Database database();

    PracticeStore store();

    static ChangeHeader header(ChangeKind kind) {
        return new ChangeHeader("Marijke", Instant.parse("2026-11-21T09:00:00.123456Z"), kind, "");
    }

    /// Stores the smallest of the samples and returns it as it was stored.
    default StoredPractice withExample() {
        store().replace(Samples.plan("worked-example"), IMPORT);
        return stored();
    }

    default StoredPractice stored() {
        return store().load().orElseThrow();
    }

    default PracticePlan plan() {
        return stored().plan();
    }

    /// A block of the doctor of the smallest sample.
    static Block block(String id, String date, @Nullable String note) {
        return new Block(
                id,
                "arts",
                LocalDate.parse(date),
                TimeSpan.of("09:00", "12:00"),
                "spreekuur",
                null,
                note,
                List.of());
    }
}
