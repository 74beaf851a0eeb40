package nl.basiseerst.persistence;

import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.exchange.JsonEntityText;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;

class EmbeddedPracticeStoreTest
        implements RoundTripContract,
                GroundworkContract,
                AcceptanceContract,
                StaffingContract,
                PublicationContract,
                EditContract,
                AccountContract,
                ChangeLogContract,
                LogChainContract,
                LogEraserContract,
                LogReaderContract,
                EraserContract,
                LargeChangeContract {

    @TempDir Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public PracticeStore store() {
        return new JooqPracticeStore(database, new JsonEntityText());
    }
}
